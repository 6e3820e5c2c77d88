// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/codeeditor.h>
#include <model/functions/versionservice.h>
#include <tests/support/accessfixture.h>
#include <tests/support/testprogram.h>

#include <QAbstractItemView>
#include <QFile>
#include <QTabWidget>
#include <QTreeView>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

/// A function's page with each of its tabs and dialogs, without a mouse and without sight.
class TestAccessFunctionPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<AccessFixture>(); }
    void cleanup() { m.reset(); }

    void codeOfAPackage()
    {
        open(createPackage());
        QVERIFY(m->shown("fileTreeView"));
        VERIFY_ACCESSIBLE(m->main);
        click(m->shown("searchInFilesButton"));
        QVERIFY(m->shown("fileSearchWords"));
        QTest::keyClicks(m->shown("fileSearchWords"), u"exports"_s);
        auto *results = m->shown<QAbstractItemView>("fileSearchResults");
        QVERIFY(results);
        QTRY_VERIFY(results->model()->rowCount() > 0);
        VERIFY_ACCESSIBLE(m->main);
    }

    void findingInTheEditor()
    {
        open(createFunction());
        auto *editor = m->shown("functionCode");
        editor->setFocus();
        QTRY_VERIFY(editor->hasFocus());
        QTest::keyClick(editor, Qt::Key_H, Qt::ControlModifier);
        QVERIFY(m->shown("replaceText"));
        VERIFY_ACCESSIBLE(m->main);
        QTest::keyClick(editor, Qt::Key_G, Qt::ControlModifier);
        QVERIFY(m->shown("goToLine"));
        VERIFY_ACCESSIBLE(m->main);
    }

    void theWalkChangesNoCode()
    {
        open(createFunction());
        const QByteArray before = m->shown<CodeEditor>("functionCode")->code();
        VERIFY_ACCESSIBLE(m->main);
        QCOMPARE(m->shown<CodeEditor>("functionCode")->code(), before);
        QVERIFY(!m->shown<CodeEditor>("functionCode")->isModified());
    }

    void result()
    {
        test(createFunction());
        QVERIFY(m->shown("logsLink"));
        VERIFY_ACCESSIBLE(m->main);
    }

    void failure()
    {
        const FunctionName name =
            m->fixture.create(u"broken"_s, "exports.handler = async () => {\n  return missing.value;\n};");
        test(name);
        QVERIFY(m->shown("failurePlace"));
        VERIFY_ACCESSIBLE(m->main);
    }

    void configuration()
    {
        open(createFunction());
        m->shown<QTabWidget>("functionTabs")->setCurrentIndex(1);
        QVERIFY(m->shown("configurationForm"));
        VERIFY_ACCESSIBLE(m->main);
    }

    void environments()
    {
        const FunctionName name = createFunction();
        open(name);
        m->shown<QTabWidget>("functionTabs")->setCurrentIndex(3);
        QVERIFY(m->shown("noEnvironments"));
        VERIFY_ACCESSIBLE(m->main);
        m->run(name);
        QVERIFY(m->shown("endEnvironmentsButton"));
        VERIFY_ACCESSIBLE(m->main);
    }

    void aVersion()
    {
        const FunctionName name = createFunction();
        open(name);
        QVERIFY(WindowFixture::answer(m->fixture.services->versions.publish(name, {})));
        QTRY_VERIFY(m->main.findChild<QAction *>(u"qualifier-1"_s));
        m->trigger("qualifier-1");
        QVERIFY(m->shown("versionLine"));
        VERIFY_ACCESSIBLE(m->main);
    }

    void dialogs_data()
    {
        QTest::addColumn<QByteArray>("action");
        QTest::addColumn<QByteArray>("dialog");
        QTest::newRow("test event") << "configureTestEventAction"_ba
                                    << "testEventDialog"_ba;
        QTest::newRow("code history") << "codeHistoryAction"_ba
                                      << "codeHistoryDialog"_ba;
        QTest::newRow("publish") << "publishVersionAction"_ba
                                 << "publishDialog"_ba;
        QTest::newRow("alias") << "createAliasAction"_ba
                               << "aliasDialog"_ba;
        QTest::newRow("duplicate") << "duplicateAction"_ba
                                   << "duplicateDialog"_ba;
        QTest::newRow("delete") << "deleteFunctionAction"_ba
                                << "confirmDialog"_ba;
    }

    void dialogs()
    {
        QFETCH(QByteArray, action);
        QFETCH(QByteArray, dialog);
        const FunctionName name = createFunction();
        // Something to choose from in each.
        QVERIFY(WindowFixture::answer(m->fixture.services->versions.publish(name, {})));
        QVERIFY(WindowFixture::answer(m->fixture.services->testEvents.save(name, {u"mine"_s, "{}"})));
        open(name);
        changeTheCode();
        m->trigger(action.constData());
        QVERIFY(m->dialog(dialog.constData()));
        waitForContents(dialog);
        VERIFY_ACCESSIBLE(*m->dialog(dialog.constData()));
        m->dialog(dialog.constData())->reject();
    }

    void replacingTheCode()
    {
        open(createFunction());
        const QString path = m->fixture.folder.filePath(u"next.zip"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(storedZip(CodePackage::single(u"index.js"_s, "exports.handler = async () => 2;")));
        file.close();
        m->main.openPackage(path);
        QDialog *dialog = m->dialog("replaceCodeDialog");
        QVERIFY(dialog);
        QVERIFY(m->becomesUsableIn(*dialog, "replaceButton"));
        VERIFY_ACCESSIBLE(*dialog);
        dialog->reject();
    }

    void replacingTheCodeAndTheHandler()
    {
        open(createFunction());
        const QString path = m->fixture.folder.filePath(u"other.zip"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(storedZip(CodePackage::single(u"other.js"_s, "exports.handler = async () => 2;")));
        file.close();
        m->main.openPackage(path);
        QDialog *dialog = m->dialog("replaceCodeDialog");
        QVERIFY(dialog);
        QVERIFY(m->becomesUsableIn(*dialog, "replaceHandlerChoice"));
        VERIFY_ACCESSIBLE(*dialog);
        dialog->reject();
    }

    void leavingWithUnsavedCode()
    {
        open(createFunction());
        QTest::keyClick(m->shown("functionCode"), Qt::Key_X);
        QVERIFY(m->shown("codeUnsavedMark"));
        VERIFY_ACCESSIBLE(m->main);
        m->main.go(LogGroupsPlace());
        QVERIFY(m->dialog("confirmDialog"));
        VERIFY_ACCESSIBLE(*m->dialog("confirmDialog"));
        m->dialog("confirmDialog")->reject();
    }

private:
    FunctionName createFunction()
    {
        return m->fixture.create(u"mine"_s, "exports.handler = async (event) => {\n  return 1;\n};\n");
    }
    FunctionName createPackage()
    {
        return m->createPackage(u"packaged"_s, {{{u"index.js"_s, "exports.handler = async () => 1;\n", false},
                                                 {u"lib/a.js"_s, "exports.a = 1;\n", false}}});
    }
    void open(const FunctionName &name)
    {
        m->open();
        m->openFunction(name);
    }
    /// The page begins with the event: where one comes later, Test may still ask for one.
    void test(const FunctionName &name)
    {
        QVERIFY(WindowFixture::answer(m->fixture.services->testEvents.save(name, {u"e"_s, "{}"})));
        open(name);
        click(m->shown("testButton"));
        QVERIFY(m->shown("logsLink"));
    }
    /// So that the history has two entries.
    void changeTheCode()
    {
        auto *editor = m->shown<CodeEditor>("functionCode");
        editor->selectAll();
        editor->replaceSelectedText(u"exports.handler = async () => 2;\n"_s);
        click(m->shown("saveCodeButton"));
        QTRY_VERIFY(!editor->isModified());
    }
    void waitForContents(const QByteArray &name)
    {
        if (name != "codeHistoryDialog")
            return;
        auto *entries = m->shownIn<QTreeView>(*m->dialog(name.constData()), "codeHistoryEntries");
        QVERIFY(entries);
        QTRY_VERIFY(entries->model()->rowCount() > 1);
        auto *compared = m->shownIn<QTreeView>(*m->dialog(name.constData()), "comparisonAfter");
        QVERIFY(compared);
        QTRY_VERIFY(compared->model()->rowCount() > 0);
    }

    std::unique_ptr<AccessFixture> m;
};

LAMBDESK_TEST(QApplication, TestAccessFunctionPage)
#include "tst_accessfunctionpage.moc"
