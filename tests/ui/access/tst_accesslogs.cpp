// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/logs/logservice.h>
#include <tests/support/accessfixture.h>
#include <tests/support/testprogram.h>
#include <ui/logs/eventsview.h>

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTabWidget>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

/// The pages of CloudWatch Logs, without a mouse and without sight.
class TestAccessLogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<AccessFixture>();
        const FunctionName name = m->fixture.create(
            u"mine"_s, "exports.handler = async () => console.log('{\"level\": \"INFO\"}');");
        m->run(name);
        m->run(name);
        m->open();
    }
    void cleanup() { m.reset(); }

    void groups()
    {
        openTable(LogGroupsPlace(), "logGroupTable")->selectRow(0);
        VERIFY_ACCESSIBLE(m->main);
    }

    void noGroups()
    {
        QVERIFY(WindowFixture::answer(m->fixture.services->logs.deleteGroup(u"/aws/lambda/mine"_s)));
        m->main.go(LogGroupsPlace());
        QVERIFY(m->shown("noLogGroups"));
        VERIFY_ACCESSIBLE(m->main);
    }

    void dialogsOfGroups_data()
    {
        QTest::addColumn<QByteArray>("action");
        QTest::addColumn<QByteArray>("dialog");
        QTest::newRow("create") << "createLogGroup"_ba
                                << "logNameDialog"_ba;
        QTest::newRow("retention") << "editRetention"_ba
                                   << "retentionDialog"_ba;
        QTest::newRow("delete") << "deleteLogGroups"_ba
                                << "confirmDialog"_ba;
    }

    void dialogsOfGroups()
    {
        QFETCH(QByteArray, action);
        QFETCH(QByteArray, dialog);
        openTable(LogGroupsPlace(), "logGroupTable")->selectRow(0);
        m->trigger(action.constData());
        QVERIFY(m->dialog(dialog.constData()));
        VERIFY_ACCESSIBLE(*m->dialog(dialog.constData()));
        m->dialog(dialog.constData())->reject();
    }

    void streams()
    {
        openTable(LogStreamsPlace{u"/aws/lambda/mine"_s}, "logStreamTable")->selectRow(0);
        VERIFY_ACCESSIBLE(m->main);
    }

    void events()
    {
        QTableView *streams = openTable(LogStreamsPlace{u"/aws/lambda/mine"_s}, "logStreamTable");
        streams->selectRow(0);
        streams->setFocus();
        QTest::keyClick(streams, Qt::Key_Return);
        auto *view = m->shown<EventsView>("eventsView");
        QVERIFY(view);
        QTRY_VERIFY(view->lines().size() > 5);
        VERIFY_ACCESSIBLE(m->main);
    }

    void search()
    {
        m->main.go(LogSearchPlace{{u"/aws/lambda/mine"_s}});
        QVERIFY(m->shown("filterPattern"));
        QTest::keyClicks(m->shown("filterPattern"), u"REPORT"_s);
        click(m->shown("searchButton"));
        auto *count = m->shown<QLabel>("hitCount");
        QVERIFY(count);
        QTRY_VERIFY(count->text().contains(u'2'));
        VERIFY_ACCESSIBLE(m->main);
        auto *range = m->shown<QComboBox>("timeRange");
        range->setCurrentIndex(range->count() - 1);
        VERIFY_ACCESSIBLE(m->main);
    }

    void insights()
    {
        m->main.go(InsightsPlace{{u"/aws/lambda/mine"_s}});
        QVERIFY(m->shown("insightsQuery"));
        VERIFY_ACCESSIBLE(m->main);
        m->shown<QComboBox>("insightsTimeRange")->setCurrentIndex(7);
        QVERIFY(m->shown("insightsFrom"));
        VERIFY_ACCESSIBLE(m->main);
    }

    void resultsOfAQuery()
    {
        m->main.go(InsightsPlace{{u"/aws/lambda/mine"_s}});
        auto *query = m->shown<QPlainTextEdit>("insightsQuery");
        QVERIFY(query);
        query->setPlainText(u"stats count(*) as n by bin(1m)"_s);
        click(m->shown("insightsRun"));
        auto *table = m->shown<QTableView>("insightsTable");
        QVERIFY(table);
        QTRY_VERIFY(table->model()->rowCount() > 0);
        table->selectRow(0);
        VERIFY_ACCESSIBLE(m->main);
        m->shown<QTabWidget>("insightsTabs")->setCurrentIndex(1);
        QVERIFY(m->shown("insightsChartKind"));
        VERIFY_ACCESSIBLE(m->main);
        click(m->shown("insightsSave"));
        QVERIFY(m->dialog("insightsSaveDialog"));
        VERIFY_ACCESSIBLE(*m->dialog("insightsSaveDialog"));
        m->dialog("insightsSaveDialog")->reject();
    }

private:
    QTableView *openTable(const Place &place, const char *name)
    {
        m->main.go(place);
        auto *table = m->shown<QTableView>(name);
        [&] {
            QVERIFY(table);
            QTRY_VERIFY(table->model()->rowCount() > 0);
        }();
        return table;
    }

    std::unique_ptr<AccessFixture> m;
};

LAMBDESK_TEST(QApplication, TestAccessLogs)
#include "tst_accesslogs.moc"
