// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/logs/logqueries.h>

#include <QFuture>
#include <QObject>

#include <optional>

namespace lambdesk
{

/// One query at a time, and how it gets on. A query that goes on when this dies goes on as long as
/// LogQueries, so that another one can follow it.
class InsightsFollower final : public QObject
{
    Q_OBJECT
public:
    /// A query, from the moment when it was asked for.
    struct Query {
        QFuture<Result<QString>> id;                 ///< once it has started
        std::optional<LogQueries::State> state = {}; ///< that came last
    };

    explicit InsightsFollower(LogQueries &queries, QObject *parent = nullptr);

    bool isRunning() const { return m_starting || m_running; }
    /// The last one; none when it was refused.
    const std::optional<Query> &query() const { return m_query; }
    /// Not while one runs.
    void start(const LogQueries::Request &request);
    /// Another's query, from where that one stood: what had come to it comes at once. Not while one runs.
    void follow(const Query &query);
    void stop();

Q_SIGNALS:
    /// A few times a second, and at the end.
    void came(const lambdesk::LogQueries::State &state);
    /// It didn't start, or its result isn't kept any more.
    void refused(const lambdesk::Error &error);

private:
    void ask();
    void refuse(const Error &error);

    LogQueries &m_queries;
    std::optional<Query> m_query;
    QString m_id;
    bool m_starting = false;
    bool m_running = false;
    bool m_stopping = false; ///< as soon as it has started
    bool m_asking = false;   ///< for the state
    bool m_askAgain = false;
};

} // namespace lambdesk
