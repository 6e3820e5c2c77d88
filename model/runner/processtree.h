// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <sys/types.h>

namespace lambdesk
{

/// The largest resident memory, in bytes, that the processes below `keeper` are known to have had: the sum
/// over the tree now, or the high-water mark of the keeper's first child (the runtime) when that is more.
/// Pages that processes share are counted for each. `keeper` itself isn't counted. 0 when there is no
/// process.
qint64 residentPeakBelow(pid_t keeper);

} // namespace lambdesk
