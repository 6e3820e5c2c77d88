// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive.h"

namespace lambdesk::unpack
{

/// Whether the entries can stand side by side in one folder: no name twice, nothing both file and folder,
/// every link leading, through other links too, to a place within the package. Links' targets must be known.
Outcome<void> checkTree(const std::vector<Entry> &entries);

} // namespace lambdesk::unpack
