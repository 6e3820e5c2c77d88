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
/// While more come in that time than are kept: what is written would be replaced the next time.
constexpr std::chrono::milliseconds gatheringTimeOfMany(1000);
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
        return noteBegun(run);
    m_young.insert(run.summary.requestId, run);
    if (!m_nextNote.isActive())
        m_nextNote.start();
}

void RunHistory::noteBegun(const RunRecord &run)
{
    if (const auto stored = m_store.insertBegun(run); !stored)
        qCWarning(logHistory) << "the beginning of a run not stored:" << stored.error().message
                              << stored.error().detail;
}

void RunHistory::noteWaiting()
{
    for (const RunRecord &run : std::as_const(m_waiting))
        noteBegun(run);
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
        return m_store.insert(run);
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

void RunHistory::flush()
{
    m_nextFlush.stop();
    m_gatheredBytes = 0;
    const auto gathered = std::exchange(m_gathered, {});
    const bool areMany = std::any_of(gathered.cbegin(), gathered.cend(), [](const auto &runs) {
        return runs.size() >= RunStore::keptPerFunction;
    });
    m_nextFlush.setInterval(areMany ? gatheringTimeOfMany : gatheringTime);
    for (const QList<RunRecord> &runs : gathered) {
        const FunctionName &function = runs.constFirst().summary.function;
        if (const auto stored = m_store.insertRecent(function, runs); !stored)
            qCWarning(logHistory) << runs.size() << "runs of" << function.value()
                                  << "not stored:" << stored.error().message << stored.error().detail;
    }
}

void RunHistory::settle(const FunctionName &function)
{
    for (QHash<QString, RunRecord> *begun : {&m_young, &m_waiting}) {
        begun->removeIf([this, &function](QHash<QString, RunRecord>::iterator each) {
            const bool isIts = each->summary.function == function;
            if (isIts)
                noteBegun(*each);
            return isIts;
        });
    }
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
