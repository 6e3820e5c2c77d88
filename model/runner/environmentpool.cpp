// SPDX-License-Identifier: GPL-3.0-or-later
#include "environmentpool.h"

#include <model/core/lazytimer.h>
#include <model/functions/function.h>

#include <QElapsedTimer>

#include <algorithm>

namespace lambdesk
{

namespace
{

EnvironmentStatus::State stateOf(ExecutionEnvironment::State state)
{
    switch (state) {
    case ExecutionEnvironment::State::Standby:
        return EnvironmentStatus::State::StartedAhead;
    case ExecutionEnvironment::State::Starting:
        return EnvironmentStatus::State::Initializing;
    case ExecutionEnvironment::State::Idle:
        return EnvironmentStatus::State::Frozen;
    case ExecutionEnvironment::State::Running:
        return EnvironmentStatus::State::Running;
    default:
        return EnvironmentStatus::State::Ending;
    }
}

} // namespace

struct EnvironmentPool::Entry {
    Entry(std::unique_ptr<ExecutionEnvironment> started, const Function &startedFor, QString stream)
        : environment(std::move(started))
        , function(startedFor.configuration.name)
        , version(startedFor.version)
        , revisionId(startedFor.revisionId)
        , logStream(std::move(stream))
        , memoryMb(startedFor.configuration.memory.megabytes())
    {
        age.start();
    }

    std::unique_ptr<ExecutionEnvironment> environment;
    FunctionName function;
    QString version;
    QString revisionId;
    QString logStream;
    std::optional<Terms> terms;
    int memoryMb;
    QElapsedTimer age;
    int runs = 0;
    bool retired = false; ///< not to be used again
    LazyTimer idleTimer;

    bool isOf(const Function &other) const
    {
        return function == other.configuration.name && version == other.version;
    }
    bool isIdle() const { return environment->state() == ExecutionEnvironment::State::Idle; }
    bool isUnused() const { return environment->state() == ExecutionEnvironment::State::Standby; }
};

EnvironmentPool::EnvironmentPool(std::chrono::seconds idleTime, QObject *parent)
    : QObject(parent)
    , m_idleTime(idleTime)
{
}

EnvironmentPool::~EnvironmentPool()
{
    // All at once, so that the end of each doesn't wait for the end of the one before.
    killAll();
}

EnvironmentPool::Entry *EnvironmentPool::find(const Function &function,
                                              ExecutionEnvironment::State state) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const auto &entry) {
        return entry->environment->state() == state && !entry->retired && entry->isOf(function) &&
               entry->revisionId == function.revisionId;
    });
    return found == m_entries.end() ? nullptr : found->get();
}

EnvironmentPool::Lease EnvironmentPool::take(const Function &function)
{
    retireOthers(function);
    Entry *entry = find(function, ExecutionEnvironment::State::Idle);
    if (!entry)
        entry = find(function, ExecutionEnvironment::State::Standby);
    if (!entry)
        return {};
    entry->idleTimer.stop();
    return {entry->environment.get(), entry->logStream, &entry->terms};
}

bool EnvironmentPool::hasOne(const Function &function) const
{
    return hasIdle(function) || find(function, ExecutionEnvironment::State::Standby);
}

bool EnvironmentPool::hasIdle(const Function &function) const
{
    return find(function, ExecutionEnvironment::State::Idle);
}

ExecutionEnvironment &EnvironmentPool::add(const Function &function,
                                           std::unique_ptr<ExecutionEnvironment> environment,
                                           const QString &logStream)
{
    auto entry = std::make_unique<Entry>(std::move(environment), function, logStream);
    Entry &added = *entry;
    connect(&added.idleTimer, &LazyTimer::timeout, this, [this, &added] { retire(added); });
    connect(added.environment.get(), &ExecutionEnvironment::invocationEnded, this,
            [this, &added] { onInvocationEnded(added); });
    connect(added.environment.get(), &ExecutionEnvironment::gone, this,
            [this, gone = added.environment.get()] { forget(gone); });
    m_entries.push_back(std::move(entry));
    if (added.isUnused())
        added.idleTimer.start(m_idleTime);
    return *added.environment;
}

void EnvironmentPool::onInvocationEnded(Entry &entry)
{
    ++entry.runs;
    if (!entry.isIdle())
        return;
    if (entry.retired)
        entry.environment->kill();
    else
        entry.idleTimer.start(m_idleTime);
}

void EnvironmentPool::retire(Entry &entry)
{
    entry.idleTimer.stop();
    if (entry.isIdle() || entry.isUnused()) {
        entry.retired = true;
        entry.environment->kill();
    }
}

void EnvironmentPool::retireOthers(const Function &function)
{
    for (const auto &entry : m_entries) {
        if (entry->isOf(function) && entry->revisionId != function.revisionId) {
            retire(*entry);
            entry->retired = true;
        }
    }
}

void EnvironmentPool::retireAll(const FunctionName &name)
{
    for (const auto &entry : m_entries) {
        if (entry->function == name) {
            retire(*entry);
            entry->retired = true;
        }
    }
}

void EnvironmentPool::retireUnused(const FunctionName &name)
{
    for (const auto &entry : m_entries) {
        if (entry->function == name && entry->isUnused())
            retire(*entry);
    }
}

void EnvironmentPool::killAll()
{
    for (const auto &entry : m_entries) {
        entry->idleTimer.stop();
        entry->environment->kill();
    }
}

QList<EnvironmentStatus> EnvironmentPool::statuses(const FunctionName &name) const
{
    QList<EnvironmentStatus> statuses;
    for (const auto &entry : m_entries) {
        if (entry->function != name)
            continue;
        const ExecutionEnvironment &environment = *entry->environment;
        statuses.append({entry->logStream, entry->version, stateOf(environment.state()),
                         entry->age.msecsSinceReference(), entry->runs, environment.peakMemory(),
                         entry->memoryMb});
    }
    return statuses;
}

void EnvironmentPool::forget(const ExecutionEnvironment *environment)
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const auto &entry) {
        return entry->environment.get() == environment;
    });
    if (found == m_entries.end())
        return;
    const auto entry = std::move(*found);
    m_entries.erase(found);
    ExecutionEnvironment *ended = entry->environment.release();
    ended->deleteLater(); // it is telling us so just now
    if (ended->wasUsed())
        Q_EMIT environmentEnded(entry->function);
}

} // namespace lambdesk
