// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive.h"

namespace lambdesk::unpack
{

class Report;
class Team;

/// Unpacks every entry and looks at its bytes, writing nothing: what this accepts, extract() accepts.
Outcome<void> verify(const Archive &archive, Team &team, Report &report);

/// Writes the archive's entries below the empty folder `folder`, and waits until they are on the disk. Files
/// can be read by all, executed where the archive says so, and written by nobody.
Outcome<void> extract(const Archive &archive, int folder, Team &team, Report &report);

} // namespace lambdesk::unpack
