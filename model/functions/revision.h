// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/core/result.h>

namespace lambdesk
{

/// Whether a caller who expects `expected` (empty: anything) has seen what is there now; Stale when not.
Result<void> checkRevision(const QString &expected, const QString &current);

} // namespace lambdesk
