// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfercontents.h"

#include <model/platform/platformprofile.h>

namespace lambdesk
{

/// Reads workspace.json, as anybody may have written it: every value is one that the profile allows. A
/// function that has one it doesn't allow is unusable; whatever else is wrong refuses the whole. Errors:
/// InvalidParameter, TooNew. Any thread.
Result<TransferContents> readTransferJson(const QByteArray &json, const PlatformProfile &profile);

} // namespace lambdesk
