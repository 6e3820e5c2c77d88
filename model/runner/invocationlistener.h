// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "invocationend.h"

namespace lambdesk
{

/// Hears of one invocation, its init phase included. No signals: an environment has thousands of invocations
/// a second, one after the other, and to connect to each and disconnect is more work than to tell.
class InvocationListener
{
public:
    virtual void onOutputArrived(const QByteArray &bytes) = 0;
    virtual void onInitEnded(const InitEnd &end) = 0;
    /// The event is on its way to the handler.
    virtual void onInvocationBegan() = 0;
    /// The environment is idle or gone by then, or being ended as it isn't to be used again.
    virtual void onInvocationEnded(const InvocationEnd &end) = 0;

protected:
    ~InvocationListener() = default;
};

} // namespace lambdesk
