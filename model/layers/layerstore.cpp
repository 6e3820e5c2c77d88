// SPDX-License-Identifier: GPL-3.0-or-later
#include "layerstore.h"

#include <model/workspace/database.h>
#include <model/workspace/workspace.h>

#include <QCoreApplication>

namespace lambdesk
{

namespace
{

struct LayerStoreText {
    Q_DECLARE_TR_FUNCTIONS(LayerStore)
};

const auto columns =
    QStringLiteral("name, number, description, compatible_runtimes, compatible_architectures, license, "
                   "created_ms, code_sha256, code_bytes, unpacked_bytes, deleted");

QStringList words(const QString &stored)
{
    return stored.split(u' ', Qt::SkipEmptyParts);
}

Result<LayerVersion> readRow(const Statement &row)
{
    const auto name = LayerName::from(row.text(0));
    if (!name)
        return fail(ErrorKind::Storage, LayerStoreText::tr("The workspace holds a layer that can't be read."),
                    row.text(0));
    return LayerVersion{{*name, row.integer(1)},
                        row.text(2),
                        words(row.text(3)),
                        words(row.text(4)),
                        row.text(5),
                        QDateTime::fromMSecsSinceEpoch(row.number(6)).toUTC(),
                        {row.bytes(7), row.number(8)},
                        row.number(9),
                        row.integer(10) != 0};
}

Result<int> nextNumber(const QSqlDatabase &database, const LayerName &name)
{
    Statement query(database,
                    QStringLiteral("SELECT coalesce(max(number), 0) + 1 FROM layer_versions WHERE name = ?"));
    if (const auto run = query.bind(name.value()).run(); !run)
        return fail(run.error());
    return query.next() ? query.integer(0) : 1;
}

Result<bool> isInUse(const QSqlDatabase &database, const LayerReference &layer)
{
    Statement query(database,
                    QStringLiteral("SELECT 1 FROM function_layers WHERE layer = ? AND layer_number = "
                                   "? UNION ALL SELECT 1 FROM version_layers WHERE layer = ? AND "
                                   "layer_number = ? LIMIT 1"));
    query.bind(layer.name.value()).bind(layer.number).bind(layer.name.value()).bind(layer.number);
    if (const auto run = query.run(); !run)
        return fail(run.error());
    return query.next();
}

Result<void> insertRow(const QSqlDatabase &database, const LayerVersion &version)
{
    Statement insert(database, QStringLiteral("INSERT INTO layer_versions (%1) VALUES (?, ?, ?, ?, ?, ?, ?, "
                                              "?, ?, ?, ?)")
                                   .arg(columns));
    insert.bind(version.reference.name.value()).bind(version.reference.number).bind(version.description);
    insert.bind(version.compatibleRuntimes.join(u' ')).bind(version.compatibleArchitectures.join(u' '));
    insert.bind(version.license).bind(version.created.toMSecsSinceEpoch());
    insert.bind(version.code.sha256).bind(version.code.bytes).bind(version.unpackedBytes);
    return insert.bind(version.isDeleted).run();
}

} // namespace

LayerStore::LayerStore(Workspace &workspace)
    : m_workspace(workspace)
{
}

Result<QList<LayerVersion>> LayerStore::all() const
{
    const auto database = m_workspace.openDatabase();
    if (!database)
        return fail(database.error());
    Statement query(*database,
                    QStringLiteral("SELECT %1 FROM layer_versions WHERE deleted = 0 ORDER BY name, "
                                   "number DESC")
                        .arg(columns));
    if (const auto run = query.run(); !run)
        return fail(run.error());
    QList<LayerVersion> versions;
    while (query.next()) {
        auto version = readRow(query);
        if (!version)
            return fail(version.error());
        versions.append(*std::move(version));
    }
    return versions;
}

Result<std::optional<LayerVersion>> LayerStore::find(const LayerReference &layer) const
{
    const auto database = m_workspace.openDatabase();
    if (!database)
        return fail(database.error());
    Statement query(
        *database,
        QStringLiteral("SELECT %1 FROM layer_versions WHERE name = ? AND number = ?").arg(columns));
    if (const auto run = query.bind(layer.name.value()).bind(layer.number).run(); !run)
        return fail(run.error());
    if (!query.next())
        return std::optional<LayerVersion>();
    auto version = readRow(query);
    if (!version)
        return fail(version.error());
    return std::optional(*std::move(version));
}

Result<LayerVersion> LayerStore::insertNext(LayerVersion version)
{
    const auto written = write(m_workspace, [&](const QSqlDatabase &database) -> Result<void> {
        const auto number = nextNumber(database, version.reference.name);
        if (!number)
            return fail(number.error());
        version.reference.number = *number;
        return insertRow(database, version);
    });
    if (!written)
        return fail(written.error());
    return version;
}

Result<void> LayerStore::insert(const LayerVersion &version)
{
    return write(m_workspace, [&](const QSqlDatabase &database) { return insertRow(database, version); });
}

Result<void> LayerStore::markDeleted(const LayerReference &layer, bool deleted)
{
    return write(m_workspace, [&](const QSqlDatabase &database) -> Result<void> {
        Statement update(
            database, QStringLiteral("UPDATE layer_versions SET deleted = ? WHERE name = ? AND number = ?"));
        return update.bind(deleted).bind(layer.name.value()).bind(layer.number).run();
    });
}

Result<bool> LayerStore::removeUnused(const LayerReference &layer, Row row)
{
    bool isGone = false;
    const auto written = write(m_workspace, [&](const QSqlDatabase &database) -> Result<void> {
        const auto inUse = isInUse(database, layer);
        if (!inUse)
            return fail(inUse.error());
        if (*inUse)
            return {};
        isGone = true;
        if (row == Row::Stays)
            return markDeleted(layer);
        Statement removal(database,
                          QStringLiteral("DELETE FROM layer_versions WHERE name = ? AND number = ?"));
        return removal.bind(layer.name.value()).bind(layer.number).run();
    });
    if (!written)
        return fail(written.error());
    return isGone;
}

} // namespace lambdesk
