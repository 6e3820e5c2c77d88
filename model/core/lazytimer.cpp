// SPDX-License-Identifier: GPL-3.0-or-later
#include "lazytimer.h"

namespace lambdesk
{

LazyTimer::LazyTimer(QObject *parent)
    : QObject(parent)
    , m_timer(this)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &LazyTimer::onTimer);
}

void LazyTimer::start(std::chrono::milliseconds time)
{
    m_isActive = true;
    m_end = QDeadlineTimer(time, Qt::PreciseTimer);
    if (m_timer.isActive() && m_timerEnd <= m_end)
        return;
    m_timerEnd = m_end;
    m_timer.start(time);
}

void LazyTimer::onTimer()
{
    if (!m_isActive)
        return;
    if (!m_end.hasExpired()) {
        m_timerEnd = m_end;
        m_timer.start(std::chrono::milliseconds(m_end.remainingTime()));
        return;
    }
    m_isActive = false;
    Q_EMIT timeout();
}

} // namespace lambdesk
