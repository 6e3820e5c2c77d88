// SPDX-License-Identifier: GPL-3.0-or-later
#include "memorywatch.h"

#include "controlgroup.h"
#include "descendants.h"
#include "memoryrounds.h"

#include <utility>

namespace lambdesk
{

namespace
{

constexpr int lookMilliseconds = 20;
constexpr int exactMilliseconds = 500;
/// What was in memory before a function came, libraries for one, is not charged to its group.
constexpr int unchargedMilliseconds = 100;
constexpr qint64 littleBytes = 1024 * 1024;
/// A look takes at most a tenth of the thread's time.
constexpr int pausePerCost = 10;
/// To look at each of more than that would take too long.
constexpr size_t few = 64;

} // namespace

MemoryWatch::MemoryWatch(qint64 limitBytes, int mostThreads, QObject *parent)
    : QObject(parent)
    , m_limit(limitBytes)
    , m_mostThreads(size_t(mostThreads))
    , m_rounds(MemoryRounds::ofThread())
{
}

MemoryWatch::~MemoryWatch()
{
    stop();
}

void MemoryWatch::follow(const ProcessTree &tree, const ControlGroup *group)
{
    m_tree = tree;
    m_grouped.follow(tree, group);
    m_hasAnswered = false;
    m_group = group;
    m_kills = 0;
    m_first = {};
    m_sinceLook.invalidate();
    m_sinceExact.invalidate();
}

void MemoryWatch::start()
{
    m_rounds->add(this, [this] { onTurn(); });
}

void MemoryWatch::stop()
{
    m_rounds->leaveOut(this);
}

void MemoryWatch::onTurn()
{
    if (m_sinceLook.isValid() && m_sinceLook.elapsed() < m_pause)
        return;
    if (!hasNothingCome(m_group ? m_group->charged() : std::nullopt))
        look();
    else if (areKilled())
        Q_EMIT exceeded();
}

/// A whole look takes a hundred times as long as to ask the group.
bool MemoryWatch::hasNothingCome(std::optional<qint64> charged) const
{
    return charged && *charged < m_chargedAtLook + littleBytes && !countsThreads() && m_sinceLook.isValid() &&
           m_sinceLook.elapsed() < unchargedMilliseconds;
}

/// Nor has anything come and gone since the last look, and the limit has been too far away for the kernel to
/// end a process.
bool MemoryWatch::hasStayedLow() const
{
    const auto highest = m_group ? m_group->highestCharge() : std::nullopt;
    return hasNothingCome(highest) && (m_limit == 0 || *highest + littleBytes < m_limit);
}

void MemoryWatch::look()
{
    if (m_tree.keeper <= 0)
        return;
    m_sinceLook.start();
    if (m_group)
        m_group->forgetHighestCharge();
    m_chargedAtLook = m_group ? m_group->charged().value_or(0) : 0;
    const std::vector<pid_t> found = processes();
    const qint64 used = usedBy(found);
    const bool areTooMany = countsThreads() && threadsOf(found) > m_mostThreads;
    m_peak = qMax(m_peak, used);
    m_pause = qMax(lookMilliseconds, int(m_sinceLook.elapsed()) * pausePerCost);
    if (isTooMuch(used) || areKilled())
        Q_EMIT exceeded();
    else if (areTooMany)
        Q_EMIT tooManyThreads();
}

/// A group names them at once: that of a sandbox, which can't be left as one could that the function sees,
/// and once it is complete.
std::vector<pid_t> MemoryWatch::processes()
{
    if (m_hasAnswered && m_grouped.hasGroup() && m_tree.skippedGenerations > 0)
        return m_grouped.find();
    const bool knowsMany = m_group && m_group->limitsMemory(); // of many, how much they use together
    const size_t enough = countsThreads() ? m_mostThreads : (knowsMany ? few : anyNumber - 1);
    return descendantsOf(m_tree.keeper, m_tree.skippedGenerations, enough + 1);
}

bool MemoryWatch::countsThreads() const
{
    return m_mostThreads > 0 && !(m_group && m_group->limitsProcesses());
}

void MemoryWatch::lookBriefly()
{
    m_hasAnswered = true;
    if (hasStayedLow())
        return;
    const bool isRecent = m_sinceLook.isValid() && m_sinceLook.elapsed() < m_pause;
    if (!isRecent && !hasNothingCome(m_group ? m_group->charged() : std::nullopt))
        return look();
    if (m_first.isThere()) {
        const ResidentMemory memory = m_first.residentMemory();
        const qint64 used = qMax(memory.highest, memory.now + m_residentOfOthers);
        if (isTooMuch(used))
            return look();
        m_peak = qMax(m_peak, used);
    }
    if (areKilled())
        Q_EMIT exceeded();
}

void MemoryWatch::countKills(qint64 outOfMemoryKills)
{
    if (outOfMemoryKills > std::exchange(m_kills, qMax(m_kills, outOfMemoryKills)))
        Q_EMIT exceeded();
}

void MemoryWatch::count(qint64 bytes)
{
    m_peak = qMax(m_peak, bytes);
}

bool MemoryWatch::areKilled()
{
    const qint64 kills = m_group ? m_group->outOfMemoryKills() : 0;
    return kills > std::exchange(m_kills, qMax(m_kills, kills));
}

qint64 MemoryWatch::usedBy(const std::vector<pid_t> &processes)
{
    m_first = {};
    if (processes.size() <= few)
        return usedByFew(processes);
    if (const auto known = m_group ? m_group->memory() : std::nullopt)
        return *known;
    return memoryOfMany(processes);
}

/// Pages that processes share count once where it matters. That takes its time, so it is asked again only
/// when enough has come since, or, as shared pages may have become private, after a while.
qint64 MemoryWatch::usedByFew(const std::vector<pid_t> &processes)
{
    if (processes.empty())
        return 0;
    m_first = WatchedProcess(processes.front());
    const ResidentMemory first = m_first.residentMemory();
    const ResidentMemory others = residentMemory({processes.begin() + 1, processes.end()});
    m_residentOfOthers = others.now;
    const qint64 resident = first.now + others.now;
    const qint64 highest = qMax(first.highest, others.highest);
    if (!isTooMuch(resident))
        return qMax(highest, resident);
    const qint64 atMost = m_exact + qMax<qint64>(0, resident - m_residentAtExact);
    if (!m_sinceExact.isValid() || m_sinceExact.elapsed() >= exactMilliseconds || isTooMuch(atMost)) {
        m_exact = proportionalMemory(processes);
        m_residentAtExact = resident;
        m_sinceExact.start();
    }
    return qMax(highest, m_exact);
}

} // namespace lambdesk
