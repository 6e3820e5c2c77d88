// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "centralrecord.h"

namespace lambdesk::unpack
{

/// Finds an entry's data, and checks that the header in front of them and the descriptor behind them say what
/// the central directory says. `file` ends where the central directory starts. (APPNOTE 4.3.7, 4.3.9.)
Outcome<Entry> readLocalRecord(Bytes file, const CentralRecord &central);

} // namespace lambdesk::unpack
