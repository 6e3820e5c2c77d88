// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/core/result.h>

#include <QSqlDatabase>

namespace lambdesk
{

/// Brings the database of the metrics from whatever layout it has to the newest; TooNew when it is from a
/// later program.
Result<void> migrateMetrics(const QSqlDatabase &database);

} // namespace lambdesk
