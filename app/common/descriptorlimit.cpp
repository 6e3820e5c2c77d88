// SPDX-License-Identifier: GPL-3.0-or-later
#include "descriptorlimit.h"

#include <sys/resource.h>

namespace lambdesk
{

void raiseDescriptorLimit()
{
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return;
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit); // where it fails, the usual limit goes on
}

} // namespace lambdesk
