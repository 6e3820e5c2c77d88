// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/platform/runtime.h>

namespace lambdesk::bench
{

/// One client after the other on one CPU, p50 and p99, against the relay.
void measureWarmCalls(const Runtime &runtime);
/// Many connections at a time, in requests a second, against the relay with as many children.
void measureThroughput(const Runtime &runtime, int connections);
/// A call right after an update, and one a moment later, against the bare interpreter.
void measureColdCalls(const Runtime &runtime);
/// Two hundred environments at once, against as many bare interpreters.
void measureManyAtOnce(const Runtime &runtime);
/// lambdesk-serve's start, and its memory: idle, and after many calls.
void measureServe(const Runtime &runtime);

} // namespace lambdesk::bench
