// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/core/paths.h>

#include <QSqlDatabase>
#include <QSqlQuery>

namespace lambdesk::test
{

/// Lets functions that were removed from the workspace come back, or not, as when the disk is full. False
/// when that can't be set.
inline bool letFunctionsComeBack(const WorkspacePaths &workspace, bool possible)
{
    const QString connection = QStringLiteral("come-back");
    bool done = false;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
        database.setDatabaseName(workspace.database());
        done =
            database.open() &&
            QSqlQuery(database).exec(
                possible ? QStringLiteral("DROP TRIGGER stays")
                         : QStringLiteral("CREATE TRIGGER stays BEFORE UPDATE OF removed_name ON functions "
                                          "WHEN NEW.removed_name IS NULL BEGIN SELECT RAISE(ABORT, "
                                          "'full'); END"));
    }
    QSqlDatabase::removeDatabase(connection);
    return done;
}

} // namespace lambdesk::test
