// SPDX-License-Identifier: GPL-3.0-or-later
#include "memoryrounds.h"

#include <QElapsedTimer>

#include <algorithm>
#include <utility>

namespace lambdesk
{

namespace
{

constexpr int roundMilliseconds = 20;
constexpr int shareOfThread = 10; // one in ten
constexpr int busyMilliseconds = roundMilliseconds / shareOfThread;
/// One that takes long, which waits for longer itself, puts the others off for no more than that.
constexpr int longestMilliseconds = 100;

} // namespace

std::shared_ptr<MemoryRounds> MemoryRounds::ofThread()
{
    static thread_local std::weak_ptr<MemoryRounds> known;
    auto rounds = known.lock();
    if (!rounds)
        known = rounds = std::make_shared<MemoryRounds>();
    return rounds;
}

MemoryRounds::MemoryRounds()
{
    m_next.setSingleShot(true);
    QObject::connect(&m_next, &QTimer::timeout, &m_next, [this] { go(); });
}

void MemoryRounds::add(const void *of, std::function<void()> look)
{
    leaveOut(of);
    m_stops.push_back({of, std::move(look)});
    if (!m_next.isActive())
        m_next.start(roundMilliseconds);
}

void MemoryRounds::leaveOut(const void *of)
{
    const auto found =
        std::find_if(m_stops.begin(), m_stops.end(), [of](const Stop &stop) { return stop.of == of; });
    if (found == m_stops.end())
        return;
    if (size_t(found - m_stops.begin()) < m_at)
        --m_at;
    m_stops.erase(found);
}

void MemoryRounds::go()
{
    QElapsedTimer busy;
    busy.start();
    for (size_t count = m_stops.size(); count > 0 && !m_stops.empty(); --count) {
        if (m_at >= m_stops.size())
            m_at = 0;
        const auto look = m_stops[m_at++].look; // what is called may leave its own out
        look();
        if (busy.elapsed() >= busyMilliseconds)
            break;
    }
    if (!m_stops.empty())
        m_next.start(qBound(roundMilliseconds, int(busy.elapsed()) * shareOfThread, longestMilliseconds));
}

} // namespace lambdesk
