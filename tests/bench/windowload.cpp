// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowload.h"

#include <QThread>

#include <algorithm>

#include <time.h>

namespace lambdesk::bench
{

namespace
{

constexpr unsigned long restMicroseconds = 300;

} // namespace

Milliseconds workOfThread()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1000 + double(time.tv_nsec) / 1e6;
}

WindowLoad::WindowLoad()
    : m_workBefore(workOfThread())
{
}

Milliseconds WindowLoad::work() const
{
    return workOfThread() - m_workBefore;
}

void WindowLoad::turn()
{
    const Stopwatch watch;
    const Milliseconds before = workOfThread();
    QCoreApplication::processEvents();
    m_longest = std::max(m_longest, watch.elapsed());
    m_most = std::max(m_most, workOfThread() - before);
    QThread::usleep(restMicroseconds);
}

} // namespace lambdesk::bench
