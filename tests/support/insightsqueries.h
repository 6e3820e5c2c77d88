// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/logs/insights/insightsparser.h>
#include <model/logs/insights/insightsrun.h>
#include <model/logs/platformlines.h>

#include <QTest>

#include <optional>
#include <variant>

/// Queries over events that need no store.
namespace lambdesk::test
{

constexpr LogTime queryStart = 1769344200000; // 2026-01-25 12:30:00 UTC

inline InsightsQuery parsed(const QString &text)
{
    auto query = InsightsQuery::parse(text);
    if (const auto *problem = std::get_if<InsightsProblem>(&query)) {
        qWarning("%s at %lld", qPrintable(problem->message), qint64(problem->at));
        return {};
    }
    return std::get<InsightsQuery>(query);
}

/// Hands the run an event every minute.
inline void giveEvents(InsightsRun &run, const QList<QByteArray> &messages)
{
    for (const QByteArray &message : messages) {
        const qint64 row = run.statistics().recordsScanned;
        const LogEvent event{row, queryStart + row * 60000, queryStart + row * 60000 + 5, message};
        const auto taken =
            run.take({event, 7, QStringLiteral("2026/01/25/[$LATEST]abc"), QStringLiteral("/aws/lambda/f")});
        if (!taken)
            qFatal("%s", qPrintable(taken.error().message));
    }
}

inline InsightsResult resultOf(const QString &query, const QList<QByteArray> &messages)
{
    InsightsRun run(parsed(query), 10000, "123456789012");
    giveEvents(run, messages);
    return run.result();
}

struct ShownResult {
    QStringList columns;
    QList<QStringList> rows;
};
/// The same, as a table shows it.
inline ShownResult shown(const QString &query, const QList<QByteArray> &messages)
{
    const auto result = resultOf(query, messages);
    ShownResult shown{result.columns, {}};
    for (const auto &row : result.rows)
        shown.rows.append(row.values);
    return shown;
}

/// Runs as the platform of that profile writes them: memory 128 MB, used 31 to 60; every tenth start is a
/// cold one.
inline QList<QByteArray> reports(const QString &name)
{
    const auto profile =
        readPlatformProfile(QStringLiteral(LAMBDESK_TEST_RESOURCES "/platform/profile-%1.json").arg(name))
            .value();
    QList<QByteArray> lines;
    for (int i = 0; i < 30; ++i) {
        const PlatformLines run(
            profile, QStringLiteral("8f507cfc-0000-4697-b07a-%1").arg(i, 12, 10, QLatin1Char('0')));
        lines << run.start(QStringLiteral("$LATEST"))
              << (i % 5 ? "Task done\n" : "ValueError: Exception raised\n") << run.end();
        lines << run.report(
            {10.0 + i, i % 10 ? std::nullopt : std::optional<double>(100.5 + i), 11 + i, 128, 31 + i});
    }
    return lines;
}

} // namespace lambdesk::test
