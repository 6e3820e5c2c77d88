// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "draft.h"

#include <model/core/result.h>

#include <QFuture>
#include <QList>
#include <QObject>

#include <memory>

namespace lambdesk
{

class Clock;
class DraftStore;
class Workspace;

/// Text that was typed and not saved yet, kept so that a crash doesn't take it. Engine thread; calls from any
/// thread, which take effect in their order.
class DraftService final : public QObject
{
    Q_OBJECT
public:
    DraftService(Workspace &workspace, const Clock &clock, QObject *parent = nullptr);
    ~DraftService() override;

    /// Newest first.
    QFuture<Result<QList<Draft>>> list(const DraftSubject &subject);
    /// `id` is the caller's own, the same for as long as it is the same text that grows. Errors: TooLarge;
    /// NotFound when the function isn't there.
    QFuture<Result<void>> keep(const DraftSubject &subject, const QString &id, const DraftText &text);
    /// Undoes drop(): it is there as it was, with its time. Errors: NotFound as of keep(); TooLarge when as
    /// many are kept by now as can be, none of which goes for it.
    QFuture<Result<void>> keepAgain(const DraftSubject &subject, const Draft &draft);
    /// The text was saved or given up. No error when there is no such draft.
    QFuture<Result<void>> drop(const QString &id);

private:
    const Clock &m_clock;
    std::unique_ptr<DraftStore> m_store;
};

} // namespace lambdesk
