// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/core/result.h>

#include <QSqlDatabase>

namespace lambdesk
{

/// The number of the newest layout of the database, kept in PRAGMA user_version.
int schemaVersion();

/// Brings the database from whatever version it has to the newest, all in one transaction; TooNew when it is
/// from a later program.
Result<void> migrate(const QSqlDatabase &database);

} // namespace lambdesk
