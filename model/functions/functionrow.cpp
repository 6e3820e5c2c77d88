// SPDX-License-Identifier: GPL-3.0-or-later
#include "functionrow.h"

#include "storedvalues.h"

#include <QCoreApplication>

namespace lambdesk
{

namespace
{

struct FunctionRowText {
    Q_DECLARE_TR_FUNCTIONS(FunctionRow)
};

} // namespace

const QString &functionColumns()
{
    static const auto columns =
        QStringLiteral("description, runtime, handler, role, memory_mb, timeout_s, dead_letter_target, "
                       "code_sha256, code_bytes, revision_id, last_modified_ms, ephemeral_storage_mb");
    return columns;
}

const QString &functionPlaceholders()
{
    static const auto placeholders = QStringLiteral("?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?");
    return placeholders;
}

Statement &bindFunction(Statement &statement, const Function &function)
{
    const auto &configuration = function.configuration;
    return statement.bind(configuration.description.value())
        .bind(configuration.runtime)
        .bind(configuration.handler.value())
        .bind(configuration.role)
        .bind(configuration.memory.megabytes())
        .bind(configuration.timeout.seconds())
        .bind(function.deadLetterTarget)
        .bind(function.code.sha256)
        .bind(function.code.bytes)
        .bind(function.revisionId)
        .bind(function.lastModified.toMSecsSinceEpoch())
        .bind(configuration.ephemeralStorage.megabytes());
}

Result<Function> readFunction(const Statement &row, int first, const QString &name, const QString &version,
                              const EnvironmentVariables &environment, const QList<FunctionLayer> &layers)
{
    static const auto quotas = quotasOfStoredValues();
    const auto goodName = FunctionName::from(name, quotas);
    const auto description = Description::from(row.text(first), quotas);
    const auto handler = Handler::from(row.text(first + 2), quotas);
    const auto memory = MemorySize::from(row.integer(first + 4), quotas);
    const auto storage = EphemeralStorage::from(row.integer(first + 11), quotas);
    const auto timeout = Timeout::from(row.integer(first + 5), quotas);
    if (!goodName || !description || !handler || !memory || !storage || !timeout)
        return fail(ErrorKind::Storage,
                    FunctionRowText::tr("The workspace holds a function that can't be read."), name);
    return Function{{*goodName, *description, row.text(first + 1), *handler, row.text(first + 3), *memory,
                     *storage, *timeout, environment, layers},
                    {row.bytes(first + 7), row.number(first + 8)},
                    version,
                    row.text(first + 9),
                    QDateTime::fromMSecsSinceEpoch(row.number(first + 10)).toUTC(),
                    row.text(first + 6)};
}

Result<EnvironmentVariables> readVariables(Statement &query)
{
    if (const auto run = query.run(); !run)
        return fail(run.error());
    QList<EnvironmentVariables::Variable> variables;
    while (query.next())
        variables.append({query.text(0), query.text(1)});
    return EnvironmentVariables::from(variables, quotasOfStoredValues());
}

} // namespace lambdesk
