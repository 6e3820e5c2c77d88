// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logfixture.h"
#include "windowfixture.h"

#include <model/logs/logqueries.h>
#include <model/logs/savedqueries.h>
#include <ui/logs/insightseditor.h>
#include <ui/logs/insightspage.h>
#include <ui/logs/insightsstand.h>

#include <QLabel>
#include <QPushButton>
#include <QSemaphore>
#include <QSettings>
#include <QTableView>

#include <memory>

namespace lambdesk::test
{

/// A base of tests of the Logs Insights page, over three events a minute old; each test has its own.
class InsightsPageFixture
{
protected:
    void start()
    {
        QSettings().clear();
        m_logs = std::make_unique<LogFixture>();
        m_logs->clock.time = QDateTime::currentDateTimeUtc();
        m_logs->makeStream();
        m_logs->makeStream(QStringLiteral("/aws/lambda/other"));
        m_logs->put({R"({"level":"ERROR","ms":5})", "plain text", R"({"level":"INFO","ms":7})"},
                    m_logs->now() - 60'000);
        m_workspace = std::make_unique<WorkspaceFixture>();
        QVERIFY(m_workspace->workspace.open());
        m_gate.reset();
        m_queries = std::make_unique<LogQueries>(
            [this](const LogRange &range, const std::function<bool(const LogHit &)> &visit) {
                return m_logs->logs->forEach(range, [visit, gate = m_gate](const LogHit &hit) {
                    if (gate)
                        gate->acquire();
                    return visit(hit);
                });
            },
            m_ids, QStringLiteral("123456789012"));
        m_saved = std::make_unique<SavedQueries>(m_workspace->workspace);
        showPage();
    }
    /// In place of the one that is shown, if there is one, and from where that one stood.
    void showPage()
    {
        const QList<SampleQuery> samples{{QStringLiteral("levels"), QStringLiteral("Events by level"),
                                          QStringLiteral("stats count(*) as n by level")}};
        auto page = std::make_unique<InsightsPage>(
            InsightsPage::Collaborators{*m_logs->logs, *m_queries, *m_saved, samples});
        page->resize(1200, 800);
        page->load();
        if (m_page)
            page->takeOver(m_page->stand());
        m_page = std::move(page);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get(), patience));
    }
    void stop()
    {
        if (m_gate)
            m_gate->release(1000);
        m_page.reset();
        m_queries.reset();
        m_saved.reset();
        m_workspace.reset();
        m_logs.reset();
    }

    /// Types the query, runs it by the keyboard and waits for its end.
    void run(const QString &query)
    {
        m_page->setGroups({testGroup});
        editor()->setFocus();
        QTest::keyClick(editor(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(editor(), query);
        QTest::keyClick(editor(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(label("insightsStatus").contains(QStringLiteral("scanned")) &&
                    button("insightsRun")->isEnabled());
    }
    QPushButton *button(const char *name) const { return find<QPushButton>(*m_page, name); }
    InsightsEditor *editor() const { return find<InsightsEditor>(*m_page, "insightsQuery"); }
    QTableView *table() const { return find<QTableView>(*m_page, "insightsTable"); }
    QString label(const char *name) const { return find<QLabel>(*m_page, name)->text(); }
    QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }

    std::unique_ptr<LogFixture> m_logs;
    std::unique_ptr<WorkspaceFixture> m_workspace;
    RandomIdGenerator m_ids;
    std::shared_ptr<QSemaphore> m_gate; ///< an event waits for a permit, when there is one
    std::unique_ptr<LogQueries> m_queries;
    std::unique_ptr<SavedQueries> m_saved;
    std::unique_ptr<InsightsPage> m_page;
};

} // namespace lambdesk::test
