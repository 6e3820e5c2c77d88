// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema.h"

#include "database.h"

namespace lambdesk
{

namespace
{

Result<int> versionOf(const QSqlDatabase &database)
{
    Statement statement(database, QStringLiteral("PRAGMA user_version"));
    if (const auto run = statement.run(); !run)
        return fail(run.error());
    return statement.next() ? statement.integer(0) : 0;
}

Result<void> runAll(const QSqlDatabase &database, const QStringList &statements)
{
    for (const auto &sql : statements) {
        if (const auto run = Statement(database, sql).run(); !run)
            return fail(run.error());
    }
    return {};
}

} // namespace

Result<void> migrate(const QSqlDatabase &database, const Migrations &migrations, const QString &tooNew)
{
    const int newest = int(migrations.size());
    const auto version = versionOf(database);
    if (!version)
        return fail(version.error());
    if (*version > newest)
        return fail(ErrorKind::TooNew, tooNew,
                    QStringLiteral("version %1, known up to %2").arg(*version).arg(newest));
    // Written even when nothing is new: a database that can only be read is found out now, not at the first
    // save.
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return fail(transaction.error());
    for (int step = *version; step < newest; ++step) {
        if (const auto run = runAll(database, migrations.at(step)); !run)
            return run;
    }
    if (const auto run = runAll(database, {QStringLiteral("PRAGMA user_version = %1").arg(newest)}); !run)
        return run;
    return transaction->commit();
}

} // namespace lambdesk
