// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace lambdesk
{

/// What a process of a function of that memory may write to at most, touched or not, in MB, on a computer of
/// so many cores, where no control group holds the memory: so that one that wants very much at once doesn't
/// get it between two looks.
qint64 dataLimitMb(int memoryMb, int cores);

} // namespace lambdesk
