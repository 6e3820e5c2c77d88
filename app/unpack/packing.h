// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive.h"

namespace lambdesk::unpack
{

class Report;
class Team;

/// Packs what is below `folder` into the empty file `archive`, and waits until it is on the disk. The same
/// files give the same bytes: sorted names, one fixed time stamp, and of the modes only whether a file may be
/// executed. Links are kept when they stay inside. What has a name of `leftOut`, at any depth, is left out.
/// Hands back what the archive holds.
/// Errors: Refused (what can't be packed), OverLimit, InputOutput.
Outcome<Totals> pack(const std::string &folder, int archive, const std::vector<std::string> &leftOut,
                     const Limits &limits, Team &team, Report &report);

} // namespace lambdesk::unpack
