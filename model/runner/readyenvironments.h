// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/functions/functionvalues.h>

#include <QList>
#include <QObject>

namespace lambdesk
{

class EnvironmentBuilder;
class EnvironmentPool;
class FunctionService;
class RuntimeService;
struct Function;
struct Runtime;

/// Has interpreters started ahead of need, so that a cold start only has to load the function: for the few
/// functions that were asked for last. Engine thread.
class ReadyEnvironments final : public QObject
{
    Q_OBJECT
public:
    struct Collaborators {
        FunctionService &functions;
        RuntimeService &runtimes;
        EnvironmentBuilder &builder;
        EnvironmentPool &pool;
    };
    explicit ReadyEnvironments(Collaborators collaborators, QObject *parent = nullptr);

    /// From now on the function is one of those; the one that was asked for longest ago is so no more.
    void want(const FunctionName &name);
    /// The function is none of those any more.
    void forget(const FunctionName &name);
    /// Starts an environment for the function if it is wanted and has none to take.
    void prepare(const FunctionName &name);
    /// Starts none any more.
    void stop() { m_wanted.clear(); }

private:
    void prepare(const Function &function, const Runtime &runtime);

    Collaborators c;
    QList<FunctionName> m_wanted; ///< the newest first
};

} // namespace lambdesk
