// SPDX-License-Identifier: GPL-3.0-or-later
#include "draftstore.h"

#include "functionstore.h"

#include <model/core/units.h>
#include <model/workspace/database.h>
#include <model/workspace/workspace.h>

#include <QCoreApplication>

namespace lambdesk
{

namespace
{

struct DraftStoreText {
    Q_DECLARE_TR_FUNCTIONS(DraftStore)
};

QString storedKind(DraftSubject::Kind kind)
{
    switch (kind) {
    case DraftSubject::Kind::Code:
        return QStringLiteral("code");
    case DraftSubject::Kind::TestEvents:
        return QStringLiteral("test-events");
    case DraftSubject::Kind::NewFunction:
        return QStringLiteral("new-function");
    }
    return {};
}

Statement &bindSubject(Statement &statement, const DraftSubject &subject)
{
    statement.bind(storedKind(subject.kind));
    return subject.function ? statement.bind(subject.function->value()) : statement.bindNull();
}

Result<void> makeRoom(const QSqlDatabase &database, const DraftSubject &subject)
{
    Statement ofSubject(database,
                        QStringLiteral("DELETE FROM drafts WHERE id IN (SELECT id FROM drafts WHERE kind = ? "
                                       "AND function IS ? ORDER BY kept_ms DESC, rowid DESC LIMIT -1 "
                                       "OFFSET ?)"));
    if (const auto run = bindSubject(ofSubject, subject).bind(DraftStore::mostOfSubject).run(); !run)
        return run;
    Statement inAll(database,
                    QStringLiteral("DELETE FROM drafts WHERE id IN (SELECT id FROM (SELECT id, "
                                   "sum(length(body)) OVER (ORDER BY kept_ms DESC, rowid DESC) AS bytes "
                                   "FROM drafts) WHERE bytes > ?)"));
    return inAll.bind(DraftStore::mostBytesInAll).run();
}

} // namespace

DraftStore::DraftStore(Workspace &workspace)
    : m_workspace(workspace)
{
}

Result<QList<Draft>> DraftStore::list(const DraftSubject &subject) const
{
    const auto database = m_workspace.openDatabase();
    if (!database)
        return fail(database.error());
    Statement query(*database,
                    QStringLiteral("SELECT id, body, basis, kept_ms FROM drafts WHERE kind = ? AND function "
                                   "IS ? ORDER BY kept_ms DESC, rowid DESC"));
    if (const auto run = bindSubject(query, subject).run(); !run)
        return fail(run.error());
    QList<Draft> drafts;
    while (query.next())
        drafts.append({query.text(0), query.bytes(1), query.bytes(2),
                       QDateTime::fromMSecsSinceEpoch(query.number(3)).toUTC()});
    return drafts;
}

Result<void> DraftStore::keep(const DraftSubject &subject, const Draft &draft)
{
    if (draft.body.size() > mostBytes)
        return fail(ErrorKind::TooLarge,
                    DraftStoreText::tr(
                        "What you typed is more than %1 MB: until you save it, it would be lost if the "
                        "program ended.")
                        .arg(mostBytes / bytesPerMb));
    return write(
        m_workspace,
        [&](const QSqlDatabase &database) -> Result<void> {
            if (const auto found =
                    subject.function ? requireFunction(database, *subject.function) : Result<void>();
                !found)
                return found;
            Statement insert(
                database,
                QStringLiteral("INSERT INTO drafts (id, kind, function, body, basis, kept_ms) VALUES (?, ?, "
                               "?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET body = excluded.body, basis = "
                               "excluded.basis, kept_ms = excluded.kept_ms WHERE body <> excluded.body OR "
                               "basis <> excluded.basis"));
            bindSubject(insert.bind(draft.id), subject).bind(draft.body).bind(draft.basis);
            if (const auto run = insert.bind(draft.keptAt.toMSecsSinceEpoch()).run(); !run)
                return run;
            return makeRoom(database, subject);
        },
        Alters::Records, Durability::EndOfProcess);
}

Result<void> DraftStore::drop(const QString &id)
{
    return write(
        m_workspace,
        [&](const QSqlDatabase &database) {
            Statement removal(database, QStringLiteral("DELETE FROM drafts WHERE id = ?"));
            return removal.bind(id).run();
        },
        Alters::Records, Durability::EndOfProcess);
}

} // namespace lambdesk
