// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/codeeditor.h>
#include <tests/support/testprogram.h>
#include <tests/support/windowfixture.h>
#include <ui/functionpage/functionpage.h>
#include <ui/shell/mainwindow.h>
#include <ui/widgets/flashmessage.h>

#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTableView>
#include <QToolButton>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

/// Deleting functions in the window, and taking it back.
class TestDeletion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void undoesFromTheList();
    void undoesFromTheFunctionsPage();
    void undoesByKeyboard();
    void leavesTheEditorsUndoAlone();
    void undoesOneOfSeveral();
    void saysThatTheNameIsTaken();
    void offersUndoAgainWhenItFails();
    void forgetsOnceTheMessageIsClosed();
    void staysOnOtherPages();
    void goesOnInTheListOnceItIsThereAgain();
    void isOfferedAgainByAnotherWindow();

private:
    void confirm();
    void deleteInList(const QString &name);
    void undoDeletionOf(const QString &name);
    QTableView *table() const { return find<QTableView>(*m_window, "functionTable"); }
    /// Beside the engine, which goes on.
    QVariant inDatabase(const QString &statement) const;
    int removedFunctions() const
    {
        return inDatabase(u"SELECT count(*) FROM functions WHERE removed_name IS NOT NULL"_s).toInt();
    }
    QStringList listed() const;
    /// Where the keyboard is in the list; empty where it isn't there.
    QString currentRow() const
    {
        return table()->hasFocus() ? table()->currentIndex().siblingAtColumn(0).data().toString() : QString();
    }
    QStringList messages() const;
    /// Of the newest message; null when none can be undone.
    QPushButton *undo() const;

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;
};

void TestDeletion::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    for (const auto &name : {u"alpha"_s, u"beta"_s})
        m_fixture->create(name, "exports.handler = async () => '" + name.toUtf8() + "';");
    m_window = std::make_unique<MainWindow>(*m_fixture->services, m_fixture->folder.path());
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get(), patience));
    m_window->workspaceOpened();
    QTRY_COMPARE(listed(), (QStringList{u"alpha"_s, u"beta"_s}));
}

void TestDeletion::cleanup()
{
    m_window.reset();
    m_fixture.reset();
}

QStringList TestDeletion::listed() const
{
    QStringList names;
    const auto *model = table()->model();
    for (int row = 0; row < model->rowCount(); ++row)
        names << model->index(row, 0).data().toString();
    return names;
}

QStringList TestDeletion::messages() const
{
    QStringList texts;
    const auto all = m_window->findChildren<FlashMessage *>();
    for (const FlashMessage *message : all) {
        if (message->isVisible())
            texts << message->text();
    }
    return texts;
}

QPushButton *TestDeletion::undo() const
{
    auto *button = find<QPushButton>(*m_window, "flashUndo");
    return button && button->isVisible() ? button : nullptr;
}

void TestDeletion::confirm()
{
    QTRY_VERIFY(openDialog<QDialog>("confirmDialog"));
    auto *dialog = openDialog<QDialog>("confirmDialog");
    QVERIFY(find<QLabel>(*dialog, "confirmText")->text().contains(u"You can undo this"_s));
    click(find<QWidget>(*dialog, "confirmButton"));
    m_window->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), m_window.get());
}

void TestDeletion::deleteInList(const QString &name)
{
    const int row = int(listed().indexOf(name));
    const QRect cell = table()->visualRect(table()->model()->index(row, 2));
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, cell.center());
    QTest::keyClick(table(), Qt::Key_Delete);
    confirm();
    QTRY_VERIFY(!listed().contains(name));
    QTRY_VERIFY(messages().contains(u"The function %1 is deleted."_s.arg(name)));
}

void TestDeletion::undoDeletionOf(const QString &name)
{
    for (auto *message : m_window->findChildren<FlashMessage *>()) {
        if (message->text() == u"The function %1 is deleted."_s.arg(name))
            click(message->findChild<QPushButton *>(u"flashUndo"_s));
    }
}

void TestDeletion::undoesFromTheList()
{
    const Function before =
        WindowFixture::answer(m_fixture->services->functions.get(m_fixture->name(u"alpha"_s))).value();
    deleteInList(u"alpha"_s);
    click(undo());
    QTRY_COMPARE(listed(), (QStringList{u"alpha"_s, u"beta"_s}));
    QTRY_COMPARE(messages(), QStringList{u"The function alpha is there again."_s});
    QTRY_COMPARE(currentRow(), u"alpha"_s);
    QCOMPARE(WindowFixture::answer(m_fixture->services->functions.get(m_fixture->name(u"alpha"_s))).value(),
             before);
}

void TestDeletion::undoesFromTheFunctionsPage()
{
    m_window->go(FunctionPlace{m_fixture->name(u"alpha"_s)});
    auto *page = m_window->findChild<FunctionPage *>();
    QTRY_VERIFY(find<QWidget>(*page, "testButton")->isEnabled());
    page->findChild<QAction *>(u"deleteFunctionAction"_s)->trigger();
    confirm();
    // The page leads to the list, and the message with it.
    QTRY_VERIFY(table()->isVisible());
    QTRY_VERIFY(undo());
    QTRY_COMPARE(listed(), QStringList{u"beta"_s});
    click(undo());
    QTRY_COMPARE(listed(), (QStringList{u"alpha"_s, u"beta"_s}));
    QTRY_COMPARE(currentRow(), u"alpha"_s);
}

void TestDeletion::undoesByKeyboard()
{
    deleteInList(u"alpha"_s);
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(listed(), (QStringList{u"alpha"_s, u"beta"_s}));
}

void TestDeletion::leavesTheEditorsUndoAlone()
{
    deleteInList(u"alpha"_s);
    m_window->go(FunctionPlace{m_fixture->name(u"beta"_s)});
    QTRY_VERIFY(find<QWidget>(*m_window, "testButton")->isEnabled());
    auto *editor = find<CodeEditor>(*m_window, "functionCode");
    const QByteArray before = editor->code();
    editor->setFocus();
    QTest::keyClicks(editor, u"x"_s);
    QVERIFY(editor->code() != before);
    QTest::keyClick(editor, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(editor->code(), before);
    QTest::keyClick(editor, Qt::Key_Z, Qt::ControlModifier); // there is nothing left to undo
    QVERIFY(undo());
    QVERIFY(!WindowFixture::answer(m_fixture->services->functions.get(m_fixture->name(u"alpha"_s))));
}

void TestDeletion::undoesOneOfSeveral()
{
    deleteInList(u"alpha"_s);
    deleteInList(u"beta"_s);
    QTRY_VERIFY(find<QWidget>(*m_window, "getStartedButton")->isVisible());
    undoDeletionOf(u"alpha"_s);
    QTRY_COMPARE(listed(), QStringList{u"alpha"_s});
    QVERIFY(messages().contains(u"The function beta is deleted."_s));
}

void TestDeletion::saysThatTheNameIsTaken()
{
    deleteInList(u"alpha"_s);
    m_fixture->create(u"alpha"_s, "exports.handler = async () => 'new';");
    QTRY_COMPARE(listed().size(), 2);
    click(undo());
    QTRY_VERIFY(messages().join(u' ').contains(u"There is a new function named alpha by now"_s));
    // Once its name is free it can come back.
    QTRY_VERIFY(undo());
    QVERIFY(WindowFixture::answer(m_fixture->services->functions.remove(m_fixture->name(u"alpha"_s))));
    QTRY_COMPARE(listed(), QStringList{u"beta"_s});
    click(undo());
    QTRY_COMPARE(listed(), (QStringList{u"alpha"_s, u"beta"_s}));
    const auto code = WindowFixture::answer(m_fixture->services->functions.code(m_fixture->name(u"alpha"_s)));
    QCOMPARE(code.value().files.first().bytes, QByteArray("exports.handler = async () => 'alpha';"));
}

QVariant TestDeletion::inDatabase(const QString &statement) const
{
    const QString connection = u"beside"_s;
    QVariant answer;
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
        database.setDatabaseName(m_fixture->folder.filePath(u"workspace.sqlite"_s));
        QSqlQuery query(database.open() ? database : QSqlDatabase());
        if (!query.exec(statement))
            qFatal("%s", qPrintable(statement));
        if (query.next())
            answer = query.value(0);
    }
    QSqlDatabase::removeDatabase(connection);
    return answer;
}

void TestDeletion::offersUndoAgainWhenItFails()
{
    deleteInList(u"alpha"_s);
    inDatabase(u"CREATE TRIGGER stay BEFORE UPDATE ON functions WHEN OLD.removed_name IS NOT NULL "
               "BEGIN SELECT RAISE(ABORT, 'it stays'); END"_s);
    click(undo());
    QTRY_COMPARE(messages().size(), 2); // why it failed, and the deletion
    QTRY_VERIFY(undo());
    inDatabase(u"DROP TRIGGER stay"_s);
    click(undo());
    QTRY_COMPARE(listed(), (QStringList{u"alpha"_s, u"beta"_s}));
}

void TestDeletion::forgetsOnceTheMessageIsClosed()
{
    deleteInList(u"alpha"_s);
    QCOMPARE(removedFunctions(), 1);
    click(find<QToolButton>(*m_window, "flashClose"));
    QTRY_COMPARE(messages(), QStringList());
    QTRY_COMPARE(removedFunctions(), 0);
    QTest::keyClick(table(), Qt::Key_Z, Qt::ControlModifier);
    WindowFixture::answer(m_fixture->services->functions.list()).value();
    QCOMPARE(listed(), QStringList{u"beta"_s});
}

void TestDeletion::staysOnOtherPages()
{
    deleteInList(u"alpha"_s);
    m_window->go(MetricsPlace());
    QVERIFY(undo());
    click(undo());
    QTRY_COMPARE(messages(), QStringList{u"The function alpha is there again."_s});
    auto *page = find<QWidget>(*m_window, "monitoringPage");
    QVERIFY(page && page->isVisible());
    QVERIFY(page->hasFocus() || page->isAncestorOf(QApplication::focusWidget()));
}

void TestDeletion::goesOnInTheListOnceItIsThereAgain()
{
    deleteInList(u"beta"_s);
    deleteInList(u"alpha"_s);
    QTRY_VERIFY(find<QWidget>(*m_window, "getStartedButton")->isVisible());
    // Only the newest is left to undo, so that the page gets the keyboard back.
    undoDeletionOf(u"beta"_s);
    QTRY_COMPARE(listed(), QStringList{u"beta"_s});
    undoDeletionOf(u"alpha"_s);
    QTRY_COMPARE(listed(), (QStringList{u"alpha"_s, u"beta"_s}));
    QTRY_COMPARE(currentRow(), u"alpha"_s);
}

void TestDeletion::isOfferedAgainByAnotherWindow()
{
    deleteInList(u"beta"_s);
    deleteInList(u"alpha"_s);
    const QStringList told = messages();
    const auto replaceWindow = [this] {
        const QList<Undoable> offers = m_window->offers();
        m_window = std::make_unique<MainWindow>(*m_fixture->services, m_fixture->folder.path());
        m_window->show();
        m_window->workspaceOpened();
        m_window->offerAgain(offers);
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get(), patience));
    };
    replaceWindow();
    QTRY_COMPARE(messages(), told);
    QCOMPARE(removedFunctions(), 2);
    undoDeletionOf(u"alpha"_s);
    QTRY_COMPARE(listed(), QStringList{u"alpha"_s});
    // What was brought back isn't offered any more, what is left can be given up.
    replaceWindow();
    QTRY_COMPARE(messages(), QStringList{u"The function beta is deleted."_s});
    click(find<QToolButton>(*m_window, "flashClose"));
    QTRY_COMPARE(removedFunctions(), 0);
}

LAMBDESK_TEST(QApplication, TestDeletion)
#include "tst_deletion.moc"
