// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/interpreterfolder.h>
#include <tests/support/testprogram.h>
#include <tests/support/windowfixture.h>
#include <ui/functions/functionform.h>
#include <ui/functions/welcomepage.h>
#include <ui/widgets/codebox.h>

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

/// What the start page and the form say where a runtime is missing, with interpreters that the test installs.
class TestMissingRuntime : public QObject, protected InterpreterFolder
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        start();
        write("known.json", R"json({"runtimes": [
            {"id": "nodejs20.x", "label": "Node.js 20.x", "installHint": "Install Node.js 20.",
             "install": [{"on": ["an other 1"], "command": "other install node"},
                         {"command": "install-node 20"}]},
            {"id": "python3.9", "label": "Python 3.9", "installHint": "Install Python 3.9."}]})json");
        m_service = std::make_unique<RuntimeService>(m_environment, path("known.json"));
    }
    void cleanup() { stop(); }

    void theStartPageHasItsWays()
    {
        WelcomePage page(*m_service);
        show(page);
        QSignalSpy started(&page, &WelcomePage::getStarted);
        QSignalSpy opened(&page, &WelcomePage::openRequested);
        QSignalSpy toured(&page, &WelcomePage::tourRequested);
        auto *start = find<QPushButton>(page, "getStartedButton");
        QTRY_VERIFY(start->hasFocus());
        QTest::keyClick(start, Qt::Key_Return);
        QCOMPARE(started.size(), 1);
        auto *open = find<QPushButton>(page, "openPackageButton");
        QCOMPARE(open->text(), u"Open a .ZIP"_s);
        click(open);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.last().first().value<PackageKind>(), PackageKind::File);
        click(find<QPushButton>(page, "openFolderButton"));
        QCOMPARE(opened.size(), 2);
        QCOMPARE(opened.last().first().value<PackageKind>(), PackageKind::Folder);
        auto *tour = find<QPushButton>(page, "tourButton");
        QCOMPARE(tour->text(), u"Take the tour"_s);
        click(tour);
        QCOMPARE(toured.size(), 1);
        QVERIFY(start->x() < open->x() && open->x() < tour->x());
    }

    void theStartPageSaysHowToInstallOne()
    {
        WelcomePage page(*m_service);
        show(page);
        QTRY_VERIFY(find<QWidget>(page, "noRuntime")->isVisible());
        QCOMPARE(command(page)->toPlainText(), u"install-node 20"_s);
        click(page.findChild<CodeBox *>()->findChild<QToolButton *>());
        QCOMPARE(QGuiApplication::clipboard()->text(), u"install-node 20"_s);

        click(check(page));
        QTRY_VERIFY(text(page, "missingRuntimeSaid").startsWith(u"Still not there: Node.js 20.x"_s));
        addInterpreter("bin/python3", "3.9.1");
        click(check(page));
        QTRY_VERIFY(!find<QWidget>(page, "noRuntime")->isVisible());
        QTRY_VERIFY(find<QLabel>(page, "runtimeFound")->isVisible());
        QCOMPARE(text(page, "runtimeFound"), u"Python 3.9 was found."_s);
        QTRY_VERIFY(find<QPushButton>(page, "getStartedButton")->hasFocus());
    }

    void theStartPageSaysNothingWhereThereIsOne()
    {
        addInterpreter("bin/python3", "3.9.1");
        QSignalSpy known(m_service.get(), &RuntimeService::runtimesChanged);
        WelcomePage page(*m_service);
        show(page);
        QTRY_COMPARE(known.size(), 1);
        QCoreApplication::processEvents();
        QVERIFY(!find<QWidget>(page, "noRuntime")->isVisible());
    }

    void theFormFindsWhatWasInstalled()
    {
        const WindowFixture fixture;
        const Services services = servicesOf(fixture);
        FunctionForm form(services, FunctionForm::Everything);
        form.setPreferredLanguage(Language::NodeJs);
        show(form);
        QTRY_VERIFY(find<QWidget>(form, "missingRuntime")->isVisible());
        QCOMPARE(command(form)->toPlainText(), u"install-node 20"_s);
        QCOMPARE(text(form, "functionRuntimeProblem"), u"No runtime of this language is on this computer."_s);

        addInterpreter("bin/node", "20.1.0");
        check(form)->setFocus();
        QTest::keyClick(check(form), Qt::Key_Return);
        auto *runtime = find<QComboBox>(form, "functionRuntime");
        QTRY_COMPARE(runtime->currentText(), u"Node.js 20.x"_s);
        QTRY_VERIFY(!find<QWidget>(form, "missingRuntime")->isVisible());
        QTRY_VERIFY(runtime->hasFocus());
        QTRY_VERIFY(find<QLabel>(form, "functionRuntimeHint"));
        QTRY_COMPARE(text(form, "functionRuntimeHint"), u"Node.js 20.x was found."_s);
    }

    void theFormExplainsTheChosenOne()
    {
        const WindowFixture fixture;
        const Services services = servicesOf(fixture);
        FunctionForm form(services, FunctionForm::EverythingButName);
        FunctionDraft draft;
        draft.runtime = u"python3.9"_s;
        form.setDraft(draft);
        show(form);
        QTRY_VERIFY(find<QWidget>(form, "missingRuntime")->isVisible());
        QCOMPARE(text(form, "functionRuntimeProblem"), u"Python 3.9 is not on this computer."_s);
        QCOMPARE(text(form, "missingRuntimeWords"), u"Install Python 3.9."_s);
        QVERIFY(!command(form)->isVisible());
        const auto start = [&form](const char *part) {
            return find<QWidget>(form, part)->mapTo(&form, QPoint()).x();
        };
        QTRY_COMPARE(start("functionRuntimeProblem"), start("functionRuntime"));
        QTRY_COMPARE(start("missingRuntimeWords"), start("functionRuntime"));
        addInterpreter("bin/node", "20.1.0"); // another one doesn't help
        click(check(form));
        QTRY_VERIFY(text(form, "missingRuntimeSaid").startsWith(u"Still not there: Python 3.9"_s));
    }

private:
    static void show(QWidget &page)
    {
        page.resize(1000, 700);
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page, patience));
    }
    static QString text(const QWidget &page, const char *label) { return find<QLabel>(page, label)->text(); }
    static QPlainTextEdit *command(const QWidget &page)
    {
        return find<QPlainTextEdit>(page, "missingRuntimeCommand");
    }
    static QPushButton *check(const QWidget &page) { return find<QPushButton>(page, "checkAgainButton"); }
    /// The engine's, with the runtimes of the test.
    Services servicesOf(const WindowFixture &fixture) const
    {
        const Services &s = *fixture.services;
        return {s.functions,  s.layers,   s.codeHistory, s.drafts,   s.versions,   s.aliases,
                s.testEvents, *m_service, s.runs,        s.logs,     s.logQueries, s.savedQueries,
                s.metrics,    s.endpoint, s.packages,    s.transfer, s.catalogs};
    }
};

LAMBDESK_TEST(QApplication, TestMissingRuntime)
#include "tst_missingruntime.moc"
