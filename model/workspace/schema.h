// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/core/result.h>

#include <QList>
#include <QSqlDatabase>
#include <QStringList>

namespace lambdesk
{

/// The layouts that a database has had: entry n leads from version n to n + 1, which PRAGMA user_version
/// keeps. Entries are never changed once released, only added.
using Migrations = QList<QStringList>;

/// Brings the database from whatever version it has to the newest, all in one transaction; TooNew, with the
/// message given, when it is from a later program.
Result<void> migrate(const QSqlDatabase &database, const Migrations &migrations, const QString &tooNew);

} // namespace lambdesk
