// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/accessfixture.h>
#include <tests/support/testprogram.h>

#include <QAbstractButton>
#include <QLineEdit>
#include <QTableView>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

/// The way to a function, and the list of them, without a mouse and without sight.
class TestAccessFunctions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<AccessFixture>(); }
    void cleanup() { m.reset(); }

    void welcome()
    {
        m->open();
        QVERIFY(m->shown("getStartedButton"));
        VERIFY_ACCESSIBLE(m->main);
    }

    void list()
    {
        openList();
        VERIFY_ACCESSIBLE(m->main);
        m->shown<QTableView>("functionTable")->selectRow(1);
        QVERIFY(m->shown("actionsButton")->isEnabled());
        VERIFY_ACCESSIBLE(m->main);
    }

    void dialogsOfTheList()
    {
        openList();
        m->shown<QTableView>("functionTable")->selectRow(0);
        m->trigger("duplicateSelectedAction");
        QVERIFY(m->dialog("duplicateDialog"));
        VERIFY_ACCESSIBLE(*m->dialog("duplicateDialog"));
        m->dialog("duplicateDialog")->reject();
        m->trigger("deleteAction");
        QVERIFY(m->dialog("confirmDialog"));
        VERIFY_ACCESSIBLE(*m->dialog("confirmDialog"));
        m->dialog("confirmDialog")->reject();
    }

    void selectBlueprint()
    {
        m->open();
        click(m->shown("getStartedButton"));
        QVERIFY(m->shown("blueprintFilter"));
        VERIFY_ACCESSIBLE(m->main);
    }

    void configureFunction()
    {
        configure();
        VERIFY_ACCESSIBLE(m->main);
        click(m->shown("uploadZipFile"));
        QVERIFY(m->shown("uploadButton"));
        VERIFY_ACCESSIBLE(m->main);
    }

    void problemsOfTheConfiguration()
    {
        configure();
        QTest::keyClicks(m->shown("functionName"), u"not a name"_s);
        click(m->shown("nextButton"));
        QVERIFY(m->shown("functionNameProblem"));
        auto *name = m->shown("functionName");
        QVERIFY(name);
        QTRY_VERIFY(name->hasFocus());
        VERIFY_ACCESSIBLE(m->main);
    }

    void review()
    {
        configure();
        QTest::keyClicks(m->shown("functionName"), u"mine"_s);
        click(m->shown("nextButton"));
        QVERIFY(m->shown("createButton"));
        VERIFY_ACCESSIBLE(m->main);
    }

    void workspaceError()
    {
        m->main.workspaceFailed({ErrorKind::ReadOnly, u"It can't be written to."_s, u"/somewhere"_s});
        QVERIFY(m->shown("workspaceErrorTitle"));
        VERIFY_ACCESSIBLE(m->main);
    }

private:
    void openList()
    {
        m->fixture.create(u"first"_s, "exports.handler = async () => 1;");
        m->fixture.create(u"second"_s, "exports.handler = async () => 2;");
        m->open();
        auto *table = m->shown<QTableView>("functionTable");
        QVERIFY(table);
        QTRY_COMPARE(table->model()->rowCount(), 2);
    }
    void configure()
    {
        m->open();
        click(m->shown("getStartedButton"));
        click(m->shown("blueprint-hello-world"));
        QVERIFY(m->shown("functionCode"));
    }

    std::unique_ptr<AccessFixture> m;
};

LAMBDESK_TEST(QApplication, TestAccessFunctions)
#include "tst_accessfunctions.moc"
