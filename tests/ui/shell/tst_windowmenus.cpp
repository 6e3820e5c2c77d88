// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/codeeditor.h>
#include <tests/support/openmenu.h>
#include <tests/support/testprogram.h>
#include <tests/support/windowfixture.h>
#include <ui/shell/mainwindow.h>
#include <ui/widgets/breadcrumb.h>

#include <QAction>
#include <QClipboard>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QTableView>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

class TestWindowMenus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void opensTheMenuByKeys_data();
    void opensTheMenuByKeys();
    void leavesAltToShortcuts();
    void goesToAPageFromTheMenu();
    void editsTheFieldThatHadTheKeyboard();
    void editsTheTextOfAFieldWithArrows();
    void changesNoCodeThatIsOnlyRead();
    void opensHelpByF1AndTheSheetFromIt();
    void tellsWhatThisIs();
    void findsAServiceByItsName();
    void goesThroughTheServicesByKeys();
    void saysWhenNoServiceIsFound();
    void fillsTheScreen();

private:
    QMenu *menu(const QString &name) const { return m_window->findChild<QMenu *>(name); }
    QString place() const { return m_window->findChild<Breadcrumb *>()->parts().last(); }

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;
};

void TestWindowMenus::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    QSettings().clear();
    m_fixture->create(u"orders"_s, "exports.handler = async () => 1;");
    m_window = std::make_unique<MainWindow>(*m_fixture->services, m_fixture->folder.path());
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get(), patience));
    m_window->workspaceOpened();
    QTRY_VERIFY(find<QTableView>(*m_window, "functionTable")->isVisible());
}

void TestWindowMenus::cleanup()
{
    m_window.reset();
    m_fixture.reset();
}

void TestWindowMenus::opensTheMenuByKeys_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("F10") << Qt::Key_F10;
    QTest::newRow("Alt") << Qt::Key_Alt;
}

void TestWindowMenus::opensTheMenuByKeys()
{
    QFETCH(Qt::Key, key);
    QStringList titles;
    QString marked;
    const OpenMenu open(menu(u"windowMenu"_s), [&] {
        for (const QAction *entry : menu(u"windowMenu"_s)->actions())
            titles << entry->text().remove(u'&');
        QTest::keyClick(menu(u"windowMenu"_s), Qt::Key_Down);
        marked = menu(u"windowMenu"_s)->activeAction()->text().remove(u'&');
    });
    QTest::keyClick(m_window.get(), key);
    QTRY_VERIFY(open.isDone());
    QCOMPARE(titles, (QStringList{u"File"_s, u"Edit"_s, u"View"_s, u"Go"_s, u"Help"_s}));
    QCOMPARE(marked, u"Edit"_s); // the first one was marked, and not opened
}

void TestWindowMenus::leavesAltToShortcuts()
{
    m_window->go(LayersPlace());
    QCOMPARE(place(), u"Layers"_s);
    QSignalSpy shown(menu(u"windowMenu"_s), &QMenu::aboutToShow);
    QTest::keyPress(m_window.get(), Qt::Key_Alt, Qt::AltModifier);
    QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
    QTest::keyRelease(m_window.get(), Qt::Key_Alt);
    QCOMPARE(place(), u"Functions"_s);
    QCoreApplication::processEvents();
    QVERIFY(shown.isEmpty());
}

void TestWindowMenus::goesToAPageFromTheMenu()
{
    QSignalSpy done(menu(u"goMenu"_s), &QMenu::triggered);
    const OpenMenu open(menu(u"windowMenu"_s), [&] {
        auto *go = menu(u"goMenu"_s);
        menu(u"windowMenu"_s)->setActiveAction(go->menuAction());
        QTest::keyClick(menu(u"windowMenu"_s), Qt::Key_Right);
        QVERIFY(go->isVisible());
        for (int i = 0; i < 20 && (!go->activeAction() || go->activeAction()->text() != u"Log groups"_s); ++i)
            QTest::keyClick(go, Qt::Key_Down);
        QTest::keyClick(go, Qt::Key_Return);
    });
    click(find<QWidget>(*m_window, "menuButton"));
    QTRY_COMPARE(done.size(), 1);
    QTRY_COMPARE(place(), u"Log groups"_s);
}

void TestWindowMenus::editsTheFieldThatHadTheKeyboard()
{
    auto *field = find<QLineEdit>(*m_window, "functionFilter");
    field->setFocus();
    QTest::keyClicks(field, u"abc"_s);
    auto *edit = menu(u"editMenu"_s);
    const auto action = [edit](const QString &name) { return edit->findChild<QAction *>(name); };
    QMetaObject::invokeMethod(edit, &QMenu::aboutToShow);
    QVERIFY(action(u"copyAction"_s)->isEnabled() && action(u"undoAction"_s)->isEnabled());
    action(u"selectAllAction"_s)->trigger();
    QCOMPARE(field->selectedText(), u"abc"_s);
    action(u"cutAction"_s)->trigger();
    QCOMPARE(field->text(), QString());
    QCOMPARE(QGuiApplication::clipboard()->text(), u"abc"_s);
    action(u"pasteAction"_s)->trigger();
    QCOMPARE(field->text(), u"abc"_s);
    // At the bar's buttons it is still about the field; at a list it is not.
    find<QWidget>(*m_window, "homeButton")->setFocus();
    action(u"undoAction"_s)->trigger();
    QVERIFY(field->hasFocus());
    find<QWidget>(*m_window, "createFunctionButton")->setFocus();
    QMetaObject::invokeMethod(edit, &QMenu::aboutToShow);
    QVERIFY(!action(u"undoAction"_s)->isEnabled());
}

void TestWindowMenus::editsTheTextOfAFieldWithArrows()
{
    auto *number = new QSpinBox(m_window.get());
    number->setMaximum(1000);
    number->setValue(123);
    number->show();
    number->setFocus();
    auto *edit = menu(u"editMenu"_s);
    const auto action = [edit](const QString &name) { return edit->findChild<QAction *>(name); };
    QMetaObject::invokeMethod(edit, &QMenu::aboutToShow);
    QVERIFY(action(u"copyAction"_s)->isEnabled() && action(u"pasteAction"_s)->isEnabled());
    action(u"selectAllAction"_s)->trigger();
    QVERIFY(number->hasFocus());
    QGuiApplication::clipboard()->setText(u"77"_s);
    action(u"pasteAction"_s)->trigger();
    QCOMPARE(number->value(), 77);
}

void TestWindowMenus::changesNoCodeThatIsOnlyRead()
{
    auto *code = new CodeEditor(m_window.get());
    code->setCode("read");
    code->setReadOnly(true);
    code->show();
    code->setFocus();
    auto *edit = menu(u"editMenu"_s);
    const auto action = [edit](const QString &name) { return edit->findChild<QAction *>(name); };
    QMetaObject::invokeMethod(edit, &QMenu::aboutToShow);
    QVERIFY(action(u"copyAction"_s)->isEnabled());
    QVERIFY(!action(u"cutAction"_s)->isEnabled() && !action(u"pasteAction"_s)->isEnabled());
    code->setReadOnly(false);
    QMetaObject::invokeMethod(edit, &QMenu::aboutToShow);
    QVERIFY(action(u"cutAction"_s)->isEnabled() && action(u"pasteAction"_s)->isEnabled());
}

void TestWindowMenus::opensHelpByF1AndTheSheetFromIt()
{
    const OpenMenu open(menu(u"helpMenu"_s), [&] { QTest::keyClick(menu(u"helpMenu"_s), Qt::Key_Return); });
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    QTRY_VERIFY(openDialog<QDialog>("shortcutSheet"));
    QTest::keyClick(openDialog<QDialog>("shortcutSheet"), Qt::Key_Escape);
    QTRY_VERIFY(!openDialog<QDialog>("shortcutSheet"));
}

void TestWindowMenus::tellsWhatThisIs()
{
    QCoreApplication::setApplicationVersion(u"7.8.9"_s);
    m_window->findChild<QAction *>(u"aboutAction"_s)->trigger();
    auto *about = openDialog<QDialog>("aboutDialog");
    QVERIFY(about);
    QVERIFY(find<QLabel>(*about, "licence")->text().contains(u"General Public License, version 3"_s));
    click(find<QPushButton>(*about, "copyButton"));
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"Version: 7.8.9"_s));
    QVERIFY(QGuiApplication::clipboard()->text().contains(m_fixture->folder.path()));
    QTest::keyClick(about, Qt::Key_Return);
    QTRY_VERIFY(!openDialog<QDialog>("aboutDialog"));
}

void TestWindowMenus::findsAServiceByItsName()
{
    QStringList shown;
    const OpenMenu open(menu(u"servicesMenu"_s), [&] {
        auto *field = menu(u"servicesMenu"_s)->findChild<QLineEdit *>(u"servicesFilter"_s);
        QVERIFY(field->hasFocus());
        QTest::keyClicks(field, u"watch met"_s);
        for (const QAction *action : menu(u"servicesMenu"_s)->actions()) {
            if (action->isVisible() && !action->text().isEmpty())
                shown << action->text();
        }
        QTest::keyClick(field, Qt::Key_Return);
    });
    click(find<QWidget>(*m_window, "servicesButton"));
    QTRY_COMPARE(place(), u"Metrics"_s);
    QCOMPARE(shown, (QStringList{u"CloudWatch"_s, u"Metrics"_s}));
}

void TestWindowMenus::goesThroughTheServicesByKeys()
{
    const OpenMenu open(menu(u"servicesMenu"_s), [&] {
        auto *services = menu(u"servicesMenu"_s);
        auto *field = services->findChild<QLineEdit *>(u"servicesFilter"_s);
        QTest::keyClick(field, Qt::Key_Down);
        QCOMPARE(services->activeAction()->text(), u"Functions"_s);
        QTest::keyClick(services, Qt::Key_Down);
        QCOMPARE(services->activeAction()->text(), u"Layers"_s);
        // What is typed then is for the field.
        QTest::keyClicks(services, u"ins"_s);
        QCOMPARE(field->text(), u"ins"_s);
        QTest::keyClick(field, Qt::Key_Down);
        QTest::keyClick(services, Qt::Key_Return);
    });
    click(find<QWidget>(*m_window, "servicesButton"));
    QTRY_COMPARE(place(), u"Logs Insights"_s);
}

void TestWindowMenus::saysWhenNoServiceIsFound()
{
    QStringList shown;
    const OpenMenu open(menu(u"servicesMenu"_s), [&] {
        auto *field = menu(u"servicesMenu"_s)->findChild<QLineEdit *>(u"servicesFilter"_s);
        QTest::keyClicks(field, u"xyz"_s);
        for (const QAction *action : menu(u"servicesMenu"_s)->actions()) {
            if (action->isVisible() && !action->text().isEmpty())
                shown << action->text();
        }
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(menu(u"servicesMenu"_s)->isVisible());
        QTest::keyClick(field, Qt::Key_Escape);
    });
    click(find<QWidget>(*m_window, "servicesButton"));
    QTRY_VERIFY(open.isDone());
    QCOMPARE(shown, QStringList{u"No service and no page has that in its name."_s});
    QCOMPARE(place(), u"Functions"_s);
}

void TestWindowMenus::fillsTheScreen()
{
    auto *action = m_window->findChild<QAction *>(u"fullScreenAction"_s);
    QTest::keyClick(m_window.get(), Qt::Key_F11);
    QTRY_VERIFY(m_window->isFullScreen());
    QTRY_VERIFY(action->isChecked());
    QTest::keyClick(m_window.get(), Qt::Key_F11);
    QTRY_VERIFY(!m_window->isFullScreen());
    QTRY_VERIFY(!action->isChecked());
}

LAMBDESK_TEST(QApplication, TestWindowMenus)
#include "tst_windowmenus.moc"
