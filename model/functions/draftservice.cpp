// SPDX-License-Identifier: GPL-3.0-or-later
#include "draftservice.h"

#include "draftstore.h"

#include <model/core/async.h>
#include <model/core/clock.h>

namespace lambdesk
{

DraftService::DraftService(Workspace &workspace, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_store(std::make_unique<DraftStore>(workspace))
{
}

DraftService::~DraftService() = default;

QFuture<Result<QList<Draft>>> DraftService::list(const DraftSubject &subject)
{
    return runOn(this, [this, subject] { return m_store->list(subject); });
}

QFuture<Result<void>> DraftService::keep(const DraftSubject &subject, const QString &id,
                                         const DraftText &text)
{
    return runOn(this, [this, subject, id, text] {
        return m_store->keep(subject, {id, text.body(), text.basis, m_clock.now()});
    });
}

QFuture<Result<void>> DraftService::keepAgain(const DraftSubject &subject, const Draft &draft)
{
    return runOn(this, [this, subject, draft] { return m_store->keepAgain(subject, draft); });
}

QFuture<Result<void>> DraftService::drop(const QString &id)
{
    return runOn(this, [this, id] { return m_store->drop(id); });
}

} // namespace lambdesk
