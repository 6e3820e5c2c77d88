// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench.h"

#include <model/platform/runtime.h>

namespace lambdesk::bench
{

/// What a cold start is held against: from spawning `interpreter` with a script that does nothing but send
/// one HTTP request on a socket, until that request has arrived. Of several at once, until the last has.
Milliseconds bareInterpreters(Language language, const QString &interpreter, int count = 1);

} // namespace lambdesk::bench
