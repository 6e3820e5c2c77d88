// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtimes.h"

#include "bench.h"

#include <model/platform/runtimeservice.h>

namespace lambdesk::bench
{

Runtime newestRuntime(RuntimeService &runtimes, Language language)
{
    for (const Runtime &runtime : valueOf("the runtimes", runtimes.runtimes())) {
        if (runtime.language == language && runtime.available())
            return runtime;
    }
    giveUp(QStringLiteral("no interpreter on this computer"));
}

} // namespace lambdesk::bench
