// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/functions/functionvalues.h>

#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace lambdesk
{

class ExecutionEnvironment;
struct Function;

/// The execution environments that there are. Each belongs to one revision of a function and is used again as
/// long as that is the current one and it isn't idle for too long. Engine thread.
class EnvironmentPool final : public QObject
{
    Q_OBJECT
public:
    struct Lease {
        ExecutionEnvironment *environment = nullptr;
        QString logStream;
    };

    EnvironmentPool(int concurrentExecutions, QObject *parent = nullptr);
    ~EnvironmentPool() override;

    /// Whether as many invocations are running as there may be.
    bool isFull() const;
    /// An idle environment of exactly this revision; null when there is none. Others of the function, older
    /// ones, are retired.
    Lease takeIdle(const Function &function);
    /// Takes an environment that has just been started with an invocation.
    ExecutionEnvironment &add(const Function &function, std::unique_ptr<ExecutionEnvironment> environment,
                              const QString &logStream);
    /// Ends the function's idle environments of other revisions than `revisionId`, and the running ones once
    /// they have answered.
    void retireOthers(const FunctionName &name, const QString &revisionId);
    /// Ends the function's idle environments, and the running ones once they have answered.
    void retireAll(const FunctionName &name);
    void killAll();

private:
    struct Entry;

    void onInvocationEnded(Entry &entry);
    void retire(Entry &entry);
    void forget(const ExecutionEnvironment *environment);

    int m_concurrentExecutions;
    std::vector<std::unique_ptr<Entry>> m_entries;
};

} // namespace lambdesk
