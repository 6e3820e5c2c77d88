// SPDX-License-Identifier: GPL-3.0-or-later
#include "codehistorystore.h"

#include <model/workspace/database.h>
#include <model/workspace/workspace.h>

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace lambdesk
{

namespace
{

struct CodeHistoryStoreText {
    Q_DECLARE_TR_FUNCTIONS(CodeHistoryStore)
};

struct Word {
    CodeArrival::Kind kind;
    QString stored;
};

const Word words[] = {
    {CodeArrival::Kind::Unknown, QString()},
    {CodeArrival::Kind::Created, QStringLiteral("created")},
    {CodeArrival::Kind::Edited, QStringLiteral("edited")},
    {CodeArrival::Kind::Uploaded, QStringLiteral("uploaded")},
    {CodeArrival::Kind::Endpoint, QStringLiteral("endpoint")},
    {CodeArrival::Kind::Copied, QStringLiteral("copied")},
    {CodeArrival::Kind::Imported, QStringLiteral("imported")},
    {CodeArrival::Kind::WentBack, QStringLiteral("went-back")},
};

QString storedWord(CodeArrival::Kind kind)
{
    return std::find_if(std::begin(words), std::end(words),
                        [kind](const Word &word) { return word.kind == kind; })
        ->stored;
}

CodeArrival::Kind kindOf(const QString &stored)
{
    const auto *word = std::find_if(std::begin(words), std::end(words),
                                    [&stored](const Word &known) { return known.stored == stored; });
    return word == std::end(words) ? CodeArrival::Kind::Unknown : word->kind;
}

QString selection(const QString &condition)
{
    return QStringLiteral("SELECT id, code_sha256, code_bytes, handler, runtime, arrived_ms, arrival, "
                          "arrival_detail FROM code_history WHERE function = ? ") +
           condition;
}

/// Of the statement's current row, whose columns are those of selection().
CodeHistoryEntry readRow(const Statement &row)
{
    return {row.number(0),
            {row.bytes(1), row.number(2)},
            row.text(3),
            row.text(4),
            QDateTime::fromMSecsSinceEpoch(row.number(5)).toUTC(),
            {kindOf(row.text(6)), row.text(7)}};
}

/// The one entry that the statement finds.
Result<CodeHistoryEntry> readEntry(Statement &query, const FunctionName &name)
{
    if (const auto run = query.run(); !run)
        return fail(run.error());
    if (!query.next())
        return fail(
            ErrorKind::NotFound,
            CodeHistoryStoreText::tr("This code of %1 is not in the history any more.").arg(name.value()));
    return readRow(query);
}

/// The limit is on packages, which take room on the disk; going to and fro between two costs none of the
/// others.
Result<void> forgetOldest(const QSqlDatabase &database, const QString &function)
{
    Statement removal(database,
                      QStringLiteral("DELETE FROM code_history WHERE function = ? AND id NOT IN (SELECT id "
                                     "FROM code_history WHERE function = ? ORDER BY id DESC LIMIT ?) AND id "
                                     "NOT IN (SELECT max(id) FROM code_history WHERE function = ? GROUP BY "
                                     "code_sha256 ORDER BY max(id) DESC LIMIT ?)"));
    return removal.bind(function)
        .bind(function)
        .bind(packagesInHistory)
        .bind(function)
        .bind(packagesInHistory)
        .run();
}

} // namespace

Result<void> noteCode(const QSqlDatabase &database, const Function &function, const CodeArrival &arrival)
{
    const auto &name = function.configuration.name.value();
    Statement newest(database, selection(QStringLiteral("ORDER BY id DESC LIMIT 1")));
    if (const auto run = newest.bind(name).run(); !run)
        return run;
    if (newest.next() && newest.bytes(1) == function.code.sha256)
        return {};
    Statement insert(database,
                     QStringLiteral("INSERT INTO code_history (function, code_sha256, code_bytes, handler, "
                                    "runtime, arrived_ms, arrival, arrival_detail) VALUES (?, ?, ?, ?, ?, ?, "
                                    "?, ?)"));
    insert.bind(name).bind(function.code.sha256).bind(function.code.bytes);
    insert.bind(function.configuration.handler.value()).bind(function.configuration.runtime);
    insert.bind(function.lastModified.toMSecsSinceEpoch()).bind(storedWord(arrival.kind));
    if (const auto run = insert.bind(arrival.detail).run(); !run)
        return run;
    return forgetOldest(database, name);
}

CodeHistoryStore::CodeHistoryStore(Workspace &workspace)
    : m_workspace(workspace)
{
}

Result<QList<CodeHistoryEntry>> CodeHistoryStore::all(const FunctionName &name) const
{
    const auto database = m_workspace.openDatabase();
    if (!database)
        return fail(database.error());
    Statement query(*database, selection(QStringLiteral("ORDER BY id DESC")));
    if (const auto run = query.bind(name.value()).run(); !run)
        return fail(run.error());
    QList<CodeHistoryEntry> entries;
    while (query.next())
        entries.append(readRow(query));
    return entries;
}

Result<CodeHistoryEntry> CodeHistoryStore::find(const FunctionName &name, qint64 id) const
{
    const auto database = m_workspace.openDatabase();
    if (!database)
        return fail(database.error());
    Statement query(*database, selection(QStringLiteral("AND id = ?")));
    return readEntry(query.bind(name.value()).bind(id), name);
}

Result<CodeHistoryEntry> CodeHistoryStore::find(const FunctionName &name, const CodeReference &code) const
{
    const auto database = m_workspace.openDatabase();
    if (!database)
        return fail(database.error());
    Statement query(*database, selection(QStringLiteral("AND code_sha256 = ? ORDER BY id DESC LIMIT 1")));
    return readEntry(query.bind(name.value()).bind(code.sha256), name);
}

} // namespace lambdesk
