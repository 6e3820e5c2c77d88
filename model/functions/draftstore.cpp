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

Result<void> checkRoom(const QSqlDatabase &database, const DraftSubject &subject, const Draft &draft)
{
    Statement ofSubject(
        database, QStringLiteral("SELECT count(*) FROM drafts WHERE kind = ? AND function IS ? AND id <> ?"));
    if (const auto run = bindSubject(ofSubject, subject).bind(draft.id).run(); !run)
        return run;
    if (ofSubject.next() && ofSubject.integer(0) >= DraftStore::mostOfSubject)
        return fail(
            ErrorKind::TooLarge,
            DraftStoreText::tr(
                "%n sets of unsaved changes are kept here, and there can't be more. Save or discard one of "
                "them, then press Undo again.",
                nullptr, DraftStore::mostOfSubject));
    Statement inAll(database,
                    QStringLiteral("SELECT coalesce(sum(length(body)), 0) FROM drafts WHERE id <> ?"));
    if (const auto run = inAll.bind(draft.id).run(); !run)
        return run;
    if (inAll.next() && inAll.number(0) + draft.body.size() > DraftStore::mostBytesInAll)
        return fail(ErrorKind::TooLarge,
                    DraftStoreText::tr(
                        "All unsaved changes together have at most %1 MB, and with these they would have "
                        "more. Save or discard others, then press Undo again.")
                        .arg(DraftStore::mostBytesInAll / bytesPerMb));
    return {};
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
    return insert(subject, draft, {},
                  [&subject](const QSqlDatabase &database) { return makeRoom(database, subject); });
}

Result<void> DraftStore::keepAgain(const DraftSubject &subject, const Draft &draft)
{
    return insert(subject, draft,
                  [&](const QSqlDatabase &database) { return checkRoom(database, subject, draft); }, {});
}

Result<void> DraftStore::insert(const DraftSubject &subject, const Draft &draft, const Step &before,
                                const Step &after)
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
            if (const auto fits = before ? before(database) : Result<void>(); !fits)
                return fits;
            Statement insert(
                database,
                QStringLiteral("INSERT INTO drafts (id, kind, function, body, basis, kept_ms) VALUES (?, ?, "
                               "?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET body = excluded.body, basis = "
                               "excluded.basis, kept_ms = excluded.kept_ms WHERE body <> excluded.body OR "
                               "basis <> excluded.basis"));
            bindSubject(insert.bind(draft.id), subject).bind(draft.body).bind(draft.basis);
            if (const auto run = insert.bind(draft.keptAt.toMSecsSinceEpoch()).run(); !run)
                return run;
            return after ? after(database) : Result<void>();
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
