// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "environmentstatus.h"
#include "executionenvironment.h"
#include "logproblem.h"

#include <model/functions/functionvalues.h>
#include <model/runner/run.h>

#include <QObject>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace lambdesk
{

struct Function;

/// The execution environments that there are. Each belongs to one revision of a function and is used again as
/// long as that is the current one and it isn't idle for too long. Engine thread.
class EnvironmentPool final : public QObject
{
    Q_OBJECT
public:
    /// What all runs of a warm environment have in common.
    struct Terms {
        std::optional<LogProblem> logProblem; ///< none when its role lets it write a log
        QList<Measure> measures;
    };
    struct Lease {
        ExecutionEnvironment *environment = nullptr;
        QString logStream;
        std::optional<Terms> *terms = nullptr; ///< to be filled in by who finds that out first
    };

    /// `idleTime`: an environment that nobody has used for so long ends.
    explicit EnvironmentPool(std::chrono::seconds idleTime, QObject *parent = nullptr);
    ~EnvironmentPool() override;

    /// An idle environment of exactly this revision, else one that was started ahead of need; null when there
    /// is none. Others of the function, older ones, are retired.
    Lease take(const Function &function);
    /// Whether take() would find one.
    bool hasOne(const Function &function) const;
    /// Whether it would find an idle one.
    bool hasIdle(const Function &function) const;
    /// Takes an environment that has just been started, with an invocation or ahead of one.
    ExecutionEnvironment &add(const Function &function, std::unique_ptr<ExecutionEnvironment> environment,
                              const QString &logStream);
    /// Ends the idle environments of other revisions of the same version of the function, and the running
    /// ones once they have answered.
    void retireOthers(const Function &function);
    /// Ends the function's idle environments, and the running ones once they have answered.
    void retireAll(const FunctionName &name);
    /// Ends what was started ahead of need for the function.
    void retireUnused(const FunctionName &name);
    void killAll();
    /// Of the function, the oldest first.
    QList<EnvironmentStatus> statuses(const FunctionName &name) const;

Q_SIGNALS:
    /// An environment that has run something has ended.
    void environmentEnded(const lambdesk::FunctionName &function);

private:
    struct Entry;

    Entry *find(const Function &function, ExecutionEnvironment::State state) const;

    void onInvocationEnded(Entry &entry);
    void retire(Entry &entry);
    void forget(const ExecutionEnvironment *environment);

    std::chrono::seconds m_idleTime;
    std::vector<std::unique_ptr<Entry>> m_entries;
};

} // namespace lambdesk
