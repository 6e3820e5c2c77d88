// SPDX-License-Identifier: GPL-3.0-or-later
#include "testeventservice.h"

#include "testeventstore.h"

#include <model/core/async.h>
#include <model/core/jsontext.h>

namespace lambdesk
{

namespace
{

constexpr int longestName = 64;

} // namespace

TestEventService::TestEventService(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_store(std::make_unique<TestEventStore>(workspace))
{
}

TestEventService::~TestEventService() = default;

Result<void> TestEventService::check(const TestEvent &event)
{
    if (event.name.trimmed().isEmpty())
        return fail(ErrorKind::InvalidParameter, tr("A test event needs a name."));
    if (const auto length = event.name.toUcs4().size(); length > longestName)
        return fail(ErrorKind::InvalidParameter,
                    tr("A test event's name has at most %1 characters; this one has %2.")
                        .arg(longestName)
                        .arg(length));
    if (const auto problem = findJsonProblem(event.body))
        return fail(ErrorKind::InvalidParameter,
                    tr("The event is not JSON: line %1, column %2: %3")
                        .arg(problem->line)
                        .arg(problem->column)
                        .arg(problem->message));
    return {};
}

QFuture<Result<TestEventService::Events>> TestEventService::list(const FunctionName &function)
{
    return runOn(this, [this, function] { return m_store->list(function); });
}

QFuture<Result<TestEventService::Events>> TestEventService::save(const FunctionName &function,
                                                                 const TestEvent &event)
{
    return runOn(this, [this, function, event]() -> Result<Events> {
        if (const auto checked = check(event); !checked)
            return fail(checked.error());
        return announced(function, m_store->save(function, event));
    });
}

QFuture<Result<TestEventService::Events>> TestEventService::select(const FunctionName &function,
                                                                   const QString &name)
{
    return runOn(this,
                 [this, function, name] { return announced(function, m_store->select(function, name)); });
}

QFuture<Result<TestEventService::Events>> TestEventService::remove(const FunctionName &function,
                                                                   const QString &name)
{
    return runOn(this,
                 [this, function, name] { return announced(function, m_store->remove(function, name)); });
}

Result<TestEventService::Events> TestEventService::announced(const FunctionName &function,
                                                             Result<Events> changed)
{
    if (changed)
        Q_EMIT eventsChanged(function);
    return changed;
}

} // namespace lambdesk
