// SPDX-License-Identifier: GPL-3.0-or-later
#include "readyenvironments.h"

#include "environmentbuilder.h"
#include "environmentpool.h"

#include <model/core/async.h>
#include <model/functions/function.h>
#include <model/functions/functionservice.h>
#include <model/platform/runtimeservice.h>

namespace lambdesk
{

namespace
{

/// Each costs the memory of an interpreter that has nothing loaded.
constexpr qsizetype functionsKeptReady = 4;

} // namespace

ReadyEnvironments::ReadyEnvironments(Collaborators collaborators, QObject *parent)
    : QObject(parent)
    , c(collaborators)
{
}

void ReadyEnvironments::want(const FunctionName &name)
{
    if (!m_wanted.isEmpty() && m_wanted.first() == name)
        return;
    m_wanted.removeOne(name);
    m_wanted.prepend(name);
    if (m_wanted.size() > functionsKeptReady)
        c.pool.retireUnused(m_wanted.takeLast());
}

void ReadyEnvironments::forget(const FunctionName &name)
{
    m_wanted.removeOne(name);
}

void ReadyEnvironments::prepare(const FunctionName &name)
{
    if (!m_wanted.contains(name))
        return;
    whenReady(c.functions.get(name), this, [this](const Result<Function> &function) {
        if (!function)
            return;
        whenReady(c.runtimes.find(function->configuration.runtime), this,
                  [this, function = *function](const Result<Runtime> &runtime) {
                      if (runtime && EnvironmentBuilder::canStartAhead(*runtime))
                          c.builder.whenPrepared(
                              function, *runtime, this,
                              [this, function, runtime = *runtime](const Result<void> &prepared) {
                                  if (prepared)
                                      prepare(function, runtime);
                              });
                  });
    });
}

/// One that fails to start is not missed: the next run starts its own, and tells why that fails.
void ReadyEnvironments::prepare(const Function &function, const Runtime &runtime)
{
    // Much may have happened since it was asked for.
    if (!m_wanted.contains(function.configuration.name) || c.pool.hasOne(function))
        return;
    const QString logStream = c.builder.newLogStream(function);
    auto environment = c.builder.build(function, runtime, logStream);
    if (environment->startAhead())
        c.pool.add(function, std::move(environment), logStream);
}

} // namespace lambdesk
