// SPDX-License-Identifier: GPL-3.0-or-later
#include "startqueue.h"

#include <utility>

namespace lambdesk
{

StartQueue::StartQueue(int atATime, std::chrono::milliseconds longestTurn)
    : m_places(atATime)
    , m_longestTurn(longestTurn)
{
}

bool StartQueue::enter(StartTurn *turn)
{
    if (m_loading.size() >= m_places) {
        m_waiting.append(turn);
        return false;
    }
    m_loading.append(turn);
    return true;
}

void StartQueue::leave(StartTurn *turn)
{
    if (m_waiting.removeOne(turn) || !m_loading.removeOne(turn) || m_waiting.isEmpty())
        return;
    StartTurn *next = m_waiting.takeFirst();
    m_loading.append(next);
    next->grant();
}

StartTurn::StartTurn(std::shared_ptr<StartQueue> queue, QObject *parent)
    : QObject(parent)
    , m_queue(std::move(queue))
{
    m_longest.setSingleShot(true);
    connect(&m_longest, &QTimer::timeout, this, &StartTurn::end);
}

StartTurn::~StartTurn()
{
    end();
}

bool StartTurn::take()
{
    if (!m_queue)
        return true;
    m_isWaiting = !m_queue->enter(this);
    if (!m_isWaiting)
        begin();
    return !m_isWaiting;
}

void StartTurn::end()
{
    m_longest.stop();
    m_isWaiting = false;
    m_isToBeTold = false;
    if (m_queue)
        m_queue->leave(this);
}

void StartTurn::begin()
{
    m_longest.start(m_queue->m_longestTurn);
}

/// Whoever gave it back may be in the middle of something.
void StartTurn::grant()
{
    m_isWaiting = false;
    m_isToBeTold = true;
    QMetaObject::invokeMethod(this, &StartTurn::tell, Qt::QueuedConnection);
}

void StartTurn::tell()
{
    if (!std::exchange(m_isToBeTold, false))
        return;
    begin(); // not before: a thread that is held up would find the turn over, and nobody told
    Q_EMIT came();
}

} // namespace lambdesk
