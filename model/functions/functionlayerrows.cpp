// SPDX-License-Identifier: GPL-3.0-or-later
#include "functionlayerrows.h"

#include <model/workspace/database.h>

#include <QCoreApplication>

namespace lambdesk
{

namespace
{

struct FunctionLayerRowsText {
    Q_DECLARE_TR_FUNCTIONS(FunctionLayerRows)
};

/// What a statement of `layer, number, code_sha256, code_bytes` finds.
Result<QList<FunctionLayer>> readLayers(Statement &query)
{
    if (const auto run = query.run(); !run)
        return fail(run.error());
    QList<FunctionLayer> layers;
    while (query.next()) {
        const auto name = LayerName::from(query.text(0));
        if (!name)
            return fail(ErrorKind::Storage,
                        FunctionLayerRowsText::tr("The workspace holds a layer that can't be read."),
                        query.text(0));
        layers.append({{*name, query.integer(1)}, {query.bytes(2), query.number(3)}});
    }
    return layers;
}

} // namespace

Result<QList<FunctionLayer>> layersOfFunction(const QSqlDatabase &database, const QString &function)
{
    Statement query(database,
                    QStringLiteral("SELECT layer, layer_number, code_sha256, code_bytes FROM function_layers "
                                   "JOIN layer_versions ON name = layer AND number = layer_number WHERE "
                                   "function = ? ORDER BY position"));
    return readLayers(query.bind(function));
}

Result<QList<FunctionLayer>> layersOfVersion(const QSqlDatabase &database, const QString &function,
                                             int number)
{
    Statement query(
        database, QStringLiteral("SELECT v.layer, v.layer_number, l.code_sha256, l.code_bytes FROM "
                                 "version_layers v JOIN layer_versions l ON l.name = v.layer AND l.number = "
                                 "v.layer_number WHERE v.function = ? AND v.number = ? ORDER BY v.position"));
    return readLayers(query.bind(function).bind(number));
}

Result<void> writeLayersOfFunction(const QSqlDatabase &database, const FunctionConfiguration &configuration)
{
    const auto &name = configuration.name.value();
    Statement cleared(database, QStringLiteral("DELETE FROM function_layers WHERE function = ?"));
    if (const auto run = cleared.bind(name).run(); !run)
        return run;
    int position = 0;
    for (const FunctionLayer &layer : configuration.layers) {
        Statement insert(database, QStringLiteral("INSERT INTO function_layers (function, position, layer, "
                                                  "layer_number) VALUES (?, ?, ?, ?)"));
        insert.bind(name).bind(position++).bind(layer.reference.name.value()).bind(layer.reference.number);
        if (const auto run = insert.run(); !run)
            return run;
    }
    return {};
}

Result<void> writeLayersOfVersion(const QSqlDatabase &database, const FunctionConfiguration &configuration,
                                  int number)
{
    int position = 0;
    for (const FunctionLayer &layer : configuration.layers) {
        Statement insert(database, QStringLiteral("INSERT INTO version_layers (function, number, position, "
                                                  "layer, layer_number) VALUES (?, ?, ?, ?, ?)"));
        insert.bind(configuration.name.value()).bind(number).bind(position++);
        insert.bind(layer.reference.name.value()).bind(layer.reference.number);
        if (const auto run = insert.run(); !run)
            return run;
    }
    return {};
}

Result<QList<QList<CodeReference>>> layersInUse(const QSqlDatabase &database)
{
    Statement query(database,
                    QStringLiteral("SELECT position, code_sha256, code_bytes FROM (SELECT function, 0 AS "
                                   "version, position, layer, layer_number FROM function_layers UNION ALL "
                                   "SELECT function, number, position, layer, layer_number FROM "
                                   "version_layers) JOIN layer_versions ON name = layer AND number = "
                                   "layer_number ORDER BY function, version, position"));
    if (const auto run = query.run(); !run)
        return fail(run.error());
    QList<QList<CodeReference>> combinations;
    while (query.next()) {
        if (query.integer(0) == 0)
            combinations.append(QList<CodeReference>());
        combinations.last().append({query.bytes(1), query.number(2)});
    }
    return combinations;
}

} // namespace lambdesk
