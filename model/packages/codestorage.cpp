// SPDX-License-Identifier: GPL-3.0-or-later
#include "codestorage.h"

#include <model/workspace/database.h>
#include <model/workspace/workspace.h>

#include <QLocale>

namespace lambdesk
{

Result<qint64> CodeStorage::usedBytes() const
{
    const auto database = m_workspace.openDatabase();
    if (!database)
        return fail(database.error());
    // Of the removed there are few; to look each version's function up would take three times as long.
    Statement query(
        *database,
        QStringLiteral("SELECT (SELECT coalesce(sum(code_bytes), 0) FROM functions WHERE removed_name IS "
                       "NULL) + (SELECT coalesce(sum(code_bytes), 0) FROM versions WHERE function NOT IN "
                       "(SELECT name FROM functions WHERE removed_name IS NOT NULL)) + (SELECT "
                       "coalesce(sum(code_bytes), 0) FROM layer_versions WHERE deleted = 0)"));
    if (const auto run = query.run(); !run)
        return fail(run.error());
    return query.next() ? query.number(0) : 0;
}

Result<void> CodeStorage::check() const
{
    if (m_limit == 0)
        return {};
    const auto used = usedBytes();
    if (!used)
        return fail(used.error());
    return *used > m_limit ? exceeded(*used) : Result<void>();
}

Result<void> CodeStorage::checkRoom(qint64 bytes, qint64 change) const
{
    if (m_limit == 0 || bytes <= 0)
        return {};
    const auto used = usedBytes();
    if (!used)
        return fail(used.error());
    const qint64 next = *used + change + bytes;
    return next > m_limit ? exceeded(next) : Result<void>();
}

Result<void> CodeStorage::exceeded(qint64 bytes) const
{
    const auto shown = [](qint64 size) {
        return QLocale().formattedDataSize(size, 1, QLocale::DataSizeTraditionalFormat);
    };
    return fail(ErrorKind::CodeStorageFull,
                //: %1 and %2 are sizes such as 1.5 GB
                tr("Code storage limit exceeded. The zips of all functions, versions and layers have at most "
                   "%1 together, and with this there would be %2. Delete functions, versions or layers that "
                   "aren't needed any more.")
                    .arg(shown(m_limit), shown(bytes)));
}

} // namespace lambdesk
