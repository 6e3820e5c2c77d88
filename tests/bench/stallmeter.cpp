// SPDX-License-Identifier: GPL-3.0-or-later
#include "stallmeter.h"

#include "windowload.h"

#include <algorithm>
#include <utility>

namespace lambdesk::bench
{

StallMeter::StallMeter()
    : m_last(m_watch.elapsed())
    , m_lastWork(workOfThread())
{
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &StallMeter::tick);
    m_timer.start(1);
}

StallMeter::Stall StallMeter::longest()
{
    tick(); // what is under way counts
    return std::exchange(m_longest, {});
}

void StallMeter::tick()
{
    const Milliseconds now = m_watch.elapsed();
    const Milliseconds work = workOfThread();
    m_longest.time = std::max(m_longest.time, now - m_last);
    m_longest.work = std::max(m_longest.work, work - m_lastWork);
    m_last = now;
    m_lastWork = work;
}

} // namespace lambdesk::bench
