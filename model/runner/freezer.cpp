// SPDX-License-Identifier: GPL-3.0-or-later
#include "freezer.h"

#include "descendants.h"

#include <algorithm>
#include <csignal>
#include <utility>

namespace lambdesk
{

namespace
{

constexpr std::chrono::milliseconds soon(2);
/// To look for the processes, stop and continue them takes as long as several calls. Of many environments
/// that share the calls, some have none for a few milliseconds all the time.
constexpr std::chrono::milliseconds later(20);

} // namespace

Freezer::Freezer(QObject *parent)
    : QObject(parent)
    , m_wait(soon)
{
    m_soon.setTimerType(Qt::PreciseTimer);
    connect(&m_soon, &LazyTimer::timeout, this, &Freezer::freeze);
}

void Freezer::follow(const ProcessTree &tree, const ControlGroup *group)
{
    cancel();
    m_tree = tree;
    m_grouped.follow(tree, group);
    m_isFrozen = false;
}

void Freezer::freezeSoon()
{
    m_isCancelled = false;
    m_soon.start(m_wait);
}

void Freezer::cancel()
{
    m_isCancelled = true;
    m_soon.stop();
}

void Freezer::freeze()
{
    Q_EMIT aboutToFreeze();
    if (m_isCancelled)
        return;
    m_isFrozen = true;
    m_sinceFrozen.start();
    m_stopped.clear();
    constexpr int rounds = 16; // one that isn't stopped yet may be starting another
    size_t stopped = 0;
    for (int round = 0; round < rounds; ++round) {
        const std::vector<pid_t> found = processes();
        for (const pid_t process : found) {
            kill(process, SIGSTOP);
            if (std::find(m_stopped.begin(), m_stopped.end(), process) == m_stopped.end())
                m_stopped.push_back(process);
        }
        if (found.size() == stopped)
            return;
        stopped = found.size();
    }
}

void Freezer::thaw()
{
    cancel();
    if (!std::exchange(m_isFrozen, false))
        return;
    m_wait = m_sinceFrozen.elapsed() < later.count() ? later : soon;
    // Standing still they have started no others: to look for them again would keep the call waiting.
    for (auto process = m_stopped.rbegin(); process != m_stopped.rend(); ++process)
        kill(*process, SIGCONT);
}

/// Without the sandbox' own: those must see the end of a process that stands still.
std::vector<pid_t> Freezer::processes()
{
    return m_grouped.hasGroup() ? m_grouped.find() : descendantsOf(m_tree.keeper, m_tree.skippedGenerations);
}

} // namespace lambdesk
