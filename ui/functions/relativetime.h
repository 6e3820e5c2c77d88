// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace lambdesk
{

/// `3 minutes ago`, as the console writes a last modification.
QString relativeTime(const QDateTime &then, const QDateTime &now);

} // namespace lambdesk
