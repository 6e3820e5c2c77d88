// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/platform/platformprofile.h>

namespace lambdesk
{

/// Quotas that no profile exceeds, to read back what was checked when it was saved: a function made under one
/// profile is still there under another.
Quotas quotasOfStoredValues();

} // namespace lambdesk
