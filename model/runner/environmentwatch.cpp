// SPDX-License-Identifier: GPL-3.0-or-later
#include "environmentwatch.h"

#include "environmentpool.h"

#include <chrono>
#include <utility>

namespace lambdesk
{

namespace
{

constexpr std::chrono::milliseconds interval(100);

} // namespace

EnvironmentWatch::EnvironmentWatch(const EnvironmentPool &pool, QObject *parent)
    : QObject(parent)
    , m_pool(pool)
{
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &EnvironmentWatch::look);
}

void EnvironmentWatch::add(const FunctionName &function)
{
    Watched &watched = m_watched[function];
    ++watched.count;
    watched.told = m_pool.statuses(function);
    m_timer.start();
    Q_EMIT changed(function, watched.told);
}

void EnvironmentWatch::remove(const FunctionName &function)
{
    const auto watched = m_watched.find(function);
    if (watched == m_watched.end() || --watched->count > 0)
        return;
    m_watched.erase(watched);
    if (m_watched.isEmpty())
        m_timer.stop();
}

void EnvironmentWatch::look()
{
    for (auto watched = m_watched.begin(); watched != m_watched.end(); ++watched) {
        auto now = m_pool.statuses(watched.key());
        if (now == watched->told)
            continue;
        watched->told = std::move(now);
        Q_EMIT changed(watched.key(), watched->told);
    }
}

} // namespace lambdesk
