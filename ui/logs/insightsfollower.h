// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/logs/logqueries.h>

#include <QObject>

namespace lambdesk
{

/// One query at a time, and how it gets on. A query that goes on when this dies is stopped.
class InsightsFollower final : public QObject
{
    Q_OBJECT
public:
    explicit InsightsFollower(LogQueries &queries, QObject *parent = nullptr);
    ~InsightsFollower() override;

    bool isRunning() const { return m_starting || m_running; }
    /// Not while one runs.
    void start(const LogQueries::Request &request);
    void stop();

Q_SIGNALS:
    /// A few times a second, and at the end.
    void came(const lambdesk::LogQueries::State &state);
    /// It didn't start, or its result isn't kept any more.
    void refused(const lambdesk::Error &error);

private:
    void ask();

    LogQueries &m_queries;
    QString m_id;
    bool m_starting = false;
    bool m_running = false;
    bool m_stopping = false; ///< as soon as it has started
    bool m_asking = false;   ///< for the state
    bool m_askAgain = false;
};

} // namespace lambdesk
