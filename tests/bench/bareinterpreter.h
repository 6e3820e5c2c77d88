// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench.h"

#include <model/platform/runtime.h>

namespace lambdesk::bench
{

/// What a cold start is held against: from spawning `interpreter` with a script that does nothing but send
/// one HTTP request on a socket, until that request has arrived.
Milliseconds bareInterpreter(Language language, const QString &interpreter);

} // namespace lambdesk::bench
