// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive.h"

namespace lambdesk::unpack
{

class Report;

/// Reports every entry of the archive. JavaScript and Python files at most one folder deep, where a handler
/// can be, come with what they hold, as long as that is at most `codeBytes` together.
Outcome<void> list(const Archive &archive, std::uint64_t codeBytes, Report &report);

} // namespace lambdesk::unpack
