// SPDX-License-Identifier: GPL-3.0-or-later
#include "draftkeeper.h"

#include <model/core/async.h>
#include <model/functions/draftservice.h>

#include <QCoreApplication>
#include <QTimer>
#include <QUuid>

#include <chrono>
#include <utility>

namespace lambdesk
{

namespace
{

using namespace std::chrono_literals;
constexpr auto mostLost = 2s; ///< of typing, when the program is killed

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace

DraftKeeper::DraftKeeper(DraftService &service, Text text, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_text(std::move(text))
    , m_id(newId())
    , m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    m_timer->setInterval(mostLost);
    connect(m_timer, &QTimer::timeout, this, &DraftKeeper::keepNow);
    // As when the session ends: nobody was asked then.
    connect(QCoreApplication::instance(), &QCoreApplication::aboutToQuit, this, &DraftKeeper::keepNow);
}

void DraftKeeper::setSubject(const std::optional<DraftSubject> &subject)
{
    if (subject == m_subject)
        return;
    m_timer->stop();
    m_subject = subject;
    m_id = newId();
    m_isKept = false;
}

void DraftKeeper::textChanged()
{
    if (!m_subject)
        return;
    if (!m_text.isUnsaved())
        forget();
    else if (!m_timer->isActive())
        m_timer->start();
}

void DraftKeeper::keepNow()
{
    keep({});
}

void DraftKeeper::keepInPlaceOf(const QString &other)
{
    keep(other);
}

void DraftKeeper::keep(const QString &inPlaceOf)
{
    m_timer->stop();
    if (!m_subject || !m_text.isUnsaved())
        return;
    m_isKept = true;
    whenReady(m_service.keep(*m_subject, m_id, m_text.read()), this,
              [this, inPlaceOf](const Result<void> &kept) {
                  if (kept && !inPlaceOf.isEmpty())
                      m_service.drop(inPlaceOf);
                  // A function that is gone takes what was typed with it.
                  if (!kept && kept.error().kind != ErrorKind::NotFound)
                      Q_EMIT failed(kept.error());
              });
}

void DraftKeeper::forget()
{
    m_timer->stop();
    if (!std::exchange(m_isKept, false))
        return;
    m_service.drop(m_id);
    m_id = newId();
}

void DraftKeeper::adopt(const QString &id, const std::function<bool()> &put)
{
    keepNow();
    // What is half put in place may look as if nothing were unsaved, and neither draft is to go for that.
    const auto subject = std::exchange(m_subject, std::nullopt);
    m_isKept = put();
    m_subject = subject;
    m_id = m_isKept ? id : newId();
    textChanged();
}

} // namespace lambdesk
