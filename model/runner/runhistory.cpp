// SPDX-License-Identifier: GPL-3.0-or-later
#include "runhistory.h"

#include <QLoggingCategory>

#include <algorithm>
#include <chrono>
#include <utility>

Q_LOGGING_CATEGORY(logHistory, "lambdesk.runs.history")

namespace lambdesk
{

namespace
{

constexpr std::chrono::milliseconds gatheringTime(200);
constexpr qint64 gatheredBytesAtMost = 16 * 1024 * 1024;

qint64 bytesOf(const RunRecord &run)
{
    return run.event.size() + run.payload.size() + run.log.size();
}

} // namespace

RunHistory::RunHistory(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_store(workspace)
{
    m_nextFlush.setSingleShot(true);
    m_nextFlush.setInterval(gatheringTime);
    connect(&m_nextFlush, &QTimer::timeout, this, &RunHistory::flush);
    m_nextNote.setSingleShot(true);
    m_nextNote.setInterval(gatheringTime);
    connect(&m_nextNote, &QTimer::timeout, this, &RunHistory::noteWaiting);
}

void RunHistory::began(const RunRecord &run, Keep when)
{
    if (when == Keep::AtOnce)
        return noteBegun({run});
    m_young.insert(run.summary.requestId, run);
    if (!m_nextNote.isActive())
        m_nextNote.start();
}

void RunHistory::noteBegun(const QList<RunRecord> &runs)
{
    if (runs.isEmpty())
        return;
    const bool isTriedAgain = std::any_of(runs.cbegin(), runs.cend(), [this](const RunRecord &run) {
        return m_store.hasBegun(run.summary.requestId);
    });
    if (isTriedAgain)
        flush(); // the end of an earlier try, which waits for room: this one would be taken for it
    const auto stored = m_store.insertBegun(runs);
    if (stored)
        return;
    if (runs.size() == 1) {
        qCWarning(logHistory) << "the beginning of a run not stored:" << stored.error().message
                              << stored.error().detail;
        return;
    }
    for (const RunRecord &run : runs) // there may be room for one that is small
        noteBegun({run});
}

void RunHistory::noteWaiting()
{
    noteBegun(m_waiting.values());
    m_waiting = std::exchange(m_young, {});
    if (!m_waiting.isEmpty())
        m_nextNote.start();
}

Result<void> RunHistory::add(const RunRecord &run, Keep when)
{
    m_young.remove(run.summary.requestId);
    m_waiting.remove(run.summary.requestId);
    if (when == Keep::AtOnce) {
        flush(); // so that runs stay in their order
        const auto stored = m_store.insert(run);
        if (!stored)
            gatherAgain(run);
        return stored;
    }
    gather(run);
    if (m_gatheredBytes > gatheredBytesAtMost)
        flush();
    else if (!m_nextFlush.isActive())
        m_nextFlush.start();
    return {};
}

/// More than are kept of a function need not be written first.
void RunHistory::gather(const RunRecord &run)
{
    QList<RunRecord> &runs = m_gathered[run.summary.function.value()];
    if (runs.size() >= RunStore::keptPerFunction)
        m_gatheredBytes -= bytesOf(runs.takeFirst());
    runs.append(run);
    m_gatheredBytes += bytesOf(run);
}

/// What says that it has begun would be read as cut short as long as its end isn't there: that is written
/// with what is written or read next. No timer: the disk may stay full for hours.
void RunHistory::gatherAgain(const RunRecord &run)
{
    if (m_store.hasBegun(run.summary.requestId) && m_gatheredBytes + bytesOf(run) <= gatheredBytesAtMost)
        gather(run);
}

void RunHistory::flush()
{
    m_nextFlush.stop();
    m_gatheredBytes = 0;
    const auto gathered = std::exchange(m_gathered, {});
    for (const QList<RunRecord> &runs : gathered) {
        const FunctionName &function = runs.constFirst().summary.function;
        const auto stored = m_store.insertRecent(function, runs);
        if (stored)
            continue;
        qCWarning(logHistory) << runs.size() << "runs of" << function.value()
                              << "not stored:" << stored.error().message << stored.error().detail;
        for (const RunRecord &run : runs)
            gatherAgain(run);
    }
}

void RunHistory::settle(const FunctionName &function)
{
    QList<RunRecord> its;
    for (QHash<QString, RunRecord> *begun : {&m_young, &m_waiting}) {
        begun->removeIf([&](QHash<QString, RunRecord>::iterator each) {
            const bool isIts = each->summary.function == function;
            if (isIts)
                its.append(*each);
            return isIts;
        });
    }
    noteBegun(its);
    flush();
}

void RunHistory::forget(const FunctionName &function)
{
    const QList<RunRecord> dropped = m_gathered.take(function.value());
    for (const RunRecord &run : dropped)
        m_gatheredBytes -= bytesOf(run);
    for (QHash<QString, RunRecord> *begun : {&m_young, &m_waiting})
        begun->removeIf([&function](QHash<QString, RunRecord>::iterator each) {
            return each->summary.function == function;
        });
}

Result<QList<RunSummary>> RunHistory::recent(const FunctionName &function, int limit)
{
    flush();
    return m_store.recent(function, limit);
}

Result<RunRecord> RunHistory::find(const QString &requestId)
{
    flush();
    return m_store.find(requestId);
}

} // namespace lambdesk
