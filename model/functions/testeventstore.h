// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "testeventservice.h"

namespace lambdesk
{

/// The test events' rows. Engine thread. Each change is one transaction and answers what there is after it.
class TestEventStore
{
public:
    using Events = TestEventService::Events;

    explicit TestEventStore(Workspace &workspace);

    /// NotFound when there is no such function; so for the others.
    Result<Events> list(const FunctionName &function) const;
    Result<Events> save(const FunctionName &function, const TestEvent &event);
    Result<Events> select(const FunctionName &function, const QString &name);
    Result<Events> remove(const FunctionName &function, const QString &name);

private:
    Workspace &m_workspace;
};

} // namespace lambdesk
