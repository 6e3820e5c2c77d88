// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lambdesk
{

/// `$12.30`, or with as many decimals as it takes to see something: `$0.0000021`.
QString dollars(double amount);

} // namespace lambdesk
