// SPDX-License-Identifier: GPL-3.0-or-later
#include "draftline.h"

#include <model/core/async.h>
#include <model/functions/draftservice.h>
#include <ui/widgets/flashmessage.h>
#include <ui/widgets/timetext.h>

#include <QVBoxLayout>

#include <utility>

namespace lambdesk
{

DraftLine::DraftLine(DraftService &service, Setup setup, QWidget *parent)
    : QWidget(parent)
    , m_service(service)
    , m_setup(std::move(setup))
    , m_keeper(new DraftKeeper(service, m_setup.text, this))
{
    setObjectName(QStringLiteral("draftLine"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    connect(m_keeper, &DraftKeeper::failed, this, &DraftLine::showFailure);
    hide();
}

void DraftLine::setSubject(const std::optional<DraftSubject> &subject)
{
    if (subject == m_keeper->subject())
        return;
    m_keeper->setSubject(subject);
    m_saidFailure = false;
    ++m_asked;
    replace(m_offer, nullptr);
    replace(m_failure, nullptr);
}

void DraftLine::offer()
{
    if (!m_keeper->subject())
        return;
    whenReady(m_service.list(*m_keeper->subject()), this,
              [this, asked = ++m_asked](const Result<QList<Draft>> &drafts) {
                  if (asked != m_asked)
                      return;
                  if (drafts)
                      offerFirstOf(*drafts);
                  else
                      showFailure(drafts.error());
              });
}

void DraftLine::offerFirstOf(const QList<Draft> &drafts)
{
    for (const Draft &draft : drafts) {
        if (draft.id == m_keeper->id())
            continue;
        const Standing standing = m_setup.judge(draft);
        if (standing == Standing::Current || standing == Standing::Outdated)
            return display(draft, standing);
        if (standing == Standing::Here)
            m_keeper->keepInPlaceOf(draft.id);
        else if (standing == Standing::Worthless)
            m_service.drop(draft.id);
    }
    replace(m_offer, nullptr);
}

void DraftLine::display(const Draft &draft, Standing standing)
{
    QString words = m_setup.words(draft).arg(timeText(draft.keptAt));
    if (standing == Standing::Outdated)
        words += u' ' + tr("What is saved has been changed since then.");
    auto *message = replace(m_offer, new FlashMessage(FlashMessage::Kind::Info, words, this));
    message->addChoice(tr("Restore"), QStringLiteral("restoreDraft"), [this, draft] { restore(draft); });
    if (m_setup.compare)
        message->addStandingChoice(tr("Compare"), QStringLiteral("compareDraft"),
                                   [this, draft] { m_setup.compare(draft); });
    message->addChoice(tr("Discard"), QStringLiteral("discardDraft"), [this, draft] {
        m_service.drop(draft.id);
        offer();
    });
}

void DraftLine::restore(const Draft &draft)
{
    m_keeper->adopt(draft.id, [this, &draft] { return m_setup.restore(draft); });
    offer();
}

/// Beside what is offered, which can still be restored.
void DraftLine::showFailure(const Error &error)
{
    if (!std::exchange(m_saidFailure, true))
        replace(m_failure, new FlashMessage(FlashMessage::Kind::Warning, error.message, this, error.detail));
}

FlashMessage *DraftLine::replace(QPointer<FlashMessage> &place, FlashMessage *message)
{
    if (place) {
        giveKeyboardBack(*place);
        place->hide();
        place->deleteLater();
    }
    place = message;
    if (message) {
        connect(message, &FlashMessage::closed, this, [this, &place, message] {
            giveKeyboardBack(*message);
            place = nullptr;
            showMessages();
        });
        layout()->addWidget(message);
    }
    showMessages();
    return message;
}

/// Else it would go to whatever comes next in the window.
void DraftLine::giveKeyboardBack(const FlashMessage &message) const
{
    if (message.isAncestorOf(window()->focusWidget()))
        m_setup.focusWork();
}

void DraftLine::showMessages()
{
    setVisible(m_offer || m_failure);
}

} // namespace lambdesk
