// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/accessfixture.h>
#include <tests/support/testprogram.h>

#include <QAbstractButton>
#include <QTableView>
#include <QTabWidget>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

/// The parts of Monitoring and the page Metrics, without a mouse and without sight.
class TestAccessMonitoring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<AccessFixture>();
        m_name = m->fixture.create(u"mine"_s, "exports.handler = async () => console.log('hello');");
        m->run(*m_name);
        m->run(*m_name);
        m->open();
    }
    void cleanup() { m.reset(); }

    void metrics()
    {
        show(0);
        QVERIFY(m->shown("invocationsChartView"));
        QVERIFY(m->shown("memoryChartView")); // the last one that is drawn
        VERIFY_ACCESSIBLE(m->main);
        click(m->shown("invocationsTableButton"));
        QVERIFY(m->shown("invocationsTable"));
        VERIFY_ACCESSIBLE(m->main);
    }

    void ownTime()
    {
        show(0);
        click(m->shown("rangeCustom"));
        QVERIFY(m->shown("rangeFrom"));
        VERIFY_ACCESSIBLE(m->main);
    }

    void timeline()
    {
        show(1);
        QVERIFY(m->shown("timelineView"));
        VERIFY_ACCESSIBLE(m->main);
    }

    void runs()
    {
        show(2);
        auto *table = m->shown<QTableView>("runsTable");
        QVERIFY(table);
        QTRY_COMPARE(table->model()->rowCount(), 2);
        table->selectRow(0);
        QVERIFY(m->shown("runDetails"));
        VERIFY_ACCESSIBLE(m->main);
    }

    void cost()
    {
        show(3);
        QVERIFY(m->shown("compareMemoryButton"));
        VERIFY_ACCESSIBLE(m->main);
        click(m->shown("compareMemoryButton"));
        QVERIFY(m->dialog("memoryComparisonDialog"));
        VERIFY_ACCESSIBLE(*m->dialog("memoryComparisonDialog"));
        m->dialog("memoryComparisonDialog")->reject();
    }

    void metricsOfAllFunctions()
    {
        m->main.go(MetricsPlace());
        QVERIFY(m->shown("monitoringPage"));
        QVERIFY(m->shown("invocationsChartView"));
        QVERIFY(m->shown("memoryChartView")); // the last one that is drawn
        VERIFY_ACCESSIBLE(m->main);
        m->shown<QTabWidget>("monitoringPageTabs")->setCurrentIndex(1);
        QVERIFY(m->shown("timelineView"));
        VERIFY_ACCESSIBLE(m->main);
    }

private:
    void show(int part)
    {
        m->openFunction(*m_name);
        m->shown<QTabWidget>("functionTabs")->setCurrentIndex(2);
        QVERIFY(m->shown("monitoringTabs"));
        m->shown<QTabWidget>("monitoringTabs")->setCurrentIndex(part);
    }

    std::optional<FunctionName> m_name;
    std::unique_ptr<AccessFixture> m;
};

LAMBDESK_TEST(QApplication, TestAccessMonitoring)
#include "tst_accessmonitoring.moc"
