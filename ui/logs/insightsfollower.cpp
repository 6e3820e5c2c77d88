// SPDX-License-Identifier: GPL-3.0-or-later
#include "insightsfollower.h"

#include <model/core/async.h>

namespace lambdesk
{

InsightsFollower::InsightsFollower(LogQueries &queries, QObject *parent)
    : QObject(parent)
    , m_queries(queries)
{
    connect(&m_queries, &LogQueries::changed, this, [this](const QString &id) {
        if (id == m_id)
            ask();
    });
}

void InsightsFollower::start(const LogQueries::Request &request)
{
    follow({m_queries.start(request)});
}

void InsightsFollower::follow(const Query &query)
{
    m_query = query;
    m_starting = !query.state || !query.state->isOver();
    m_stopping = false;
    m_id.clear();
    if (query.state)
        Q_EMIT came(*query.state);
    if (!m_starting)
        return;
    whenReady(query.id, this, [this](const Result<QString> &id) {
        m_starting = false;
        if (!id)
            return refuse(id.error());
        m_id = *id;
        m_running = true;
        if (m_stopping)
            stop();
        // What it announced before its id was known was not heard.
        ask();
    });
}

void InsightsFollower::stop()
{
    m_stopping = true;
    if (m_running)
        m_queries.stop(m_id);
}

void InsightsFollower::ask()
{
    // One question at a time: the answer to a later one is the newer.
    m_askAgain = m_asking;
    if (m_asking)
        return;
    m_asking = true;
    whenReady(m_queries.state(m_id), this, [this, asked = m_id](const Result<LogQueries::State> &state) {
        m_asking = false;
        if (asked == m_id) {
            m_running = state && !state->isOver();
            if (state) {
                m_query->state = *state;
                Q_EMIT came(*state);
            } else {
                refuse(state.error());
            }
        }
        if (m_askAgain && !m_id.isEmpty())
            ask();
    });
}

void InsightsFollower::refuse(const Error &error)
{
    m_query.reset();
    m_id.clear(); // of what is still announced nobody asks any more
    Q_EMIT refused(error);
}

} // namespace lambdesk
