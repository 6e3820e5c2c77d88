// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "draft.h"

#include <model/core/result.h>

#include <QList>

#include <functional>

class QSqlDatabase;

namespace lambdesk
{

class Workspace;

/// The drafts' rows. Engine thread. They survive the end of the program, however it comes; a power cut may
/// take the last moments back. Those of a function go with it.
class DraftStore
{
public:
    static constexpr qint64 mostBytes = 8 * 1024 * 1024; ///< of one draft
    static constexpr int mostOfSubject = 3;              ///< older ones make room
    static constexpr qint64 mostBytesInAll = 64 * 1024 * 1024;

    explicit DraftStore(Workspace &workspace);

    /// Newest first.
    Result<QList<Draft>> list(const DraftSubject &subject) const;
    /// In the place of the one of the same id. Errors: TooLarge; NotFound when the function isn't there.
    Result<void> keep(const DraftSubject &subject, const Draft &draft);
    /// As keep(), but no other one makes room for it: TooLarge where there is none.
    Result<void> keepAgain(const DraftSubject &subject, const Draft &draft);
    Result<void> drop(const QString &id);

private:
    using Step = std::function<Result<void>(const QSqlDatabase &)>;

    Result<void> insert(const DraftSubject &subject, const Draft &draft, const Step &before,
                        const Step &after);

    Workspace &m_workspace;
};

} // namespace lambdesk
