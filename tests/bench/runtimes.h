// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/platform/runtime.h>

namespace lambdesk
{
class RuntimeService;
}

namespace lambdesk::bench
{

/// The newest runtime of the language on this computer.
Runtime newestRuntime(RuntimeService &runtimes, Language language);

} // namespace lambdesk::bench
