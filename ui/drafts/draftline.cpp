// SPDX-License-Identifier: GPL-3.0-or-later
#include "draftline.h"

#include <model/core/async.h>
#include <model/functions/draftservice.h>
#include <ui/widgets/flashmessage.h>
#include <ui/widgets/timetext.h>

#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
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
    const auto discarded = std::exchange(m_discarded, {});
    for (FlashMessage *message : discarded)
        takeAway(message);
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
    const auto isOffered = [](Standing standing) {
        return standing == Standing::Current || standing == Standing::Outdated;
    };
    for (auto it = drafts.cbegin(); it != drafts.cend(); ++it) {
        const Draft &draft = *it;
        if (draft.id == m_keeper->id())
            continue;
        const Standing standing = m_setup.judge(draft);
        if (isOffered(standing)) {
            const auto others = std::count_if(it + 1, drafts.cend(), [&](const Draft &other) {
                return other.id != m_keeper->id() && isOffered(m_setup.judge(other));
            });
            return display(draft, standing, 1 + others);
        }
        if (standing == Standing::Here)
            m_keeper->keepInPlaceOf(draft.id);
        else if (standing == Standing::Worthless)
            m_service.drop(draft.id);
    }
    replace(m_offer, nullptr);
}

void DraftLine::display(const Draft &draft, Standing standing, qsizetype count)
{
    QString words = m_setup.words(draft).arg(timeText(draft.keptAt));
    if (count > 1)
        //: The first of so many that were kept; the others are offered after it
        words +=
            u' ' + tr("%1 of %2, the newest first.").arg(QLocale().toString(1), QLocale().toString(count));
    if (standing == Standing::Outdated)
        words += u' ' + tr("What is saved has been changed since then.");
    auto *message = replace(m_offer, new FlashMessage(FlashMessage::Kind::Info, words, this));
    message->addChoice(tr("Restore"), QStringLiteral("restoreDraft"), [this, draft] { restore(draft); });
    if (m_setup.compare)
        message->addStandingChoice(tr("Compare"), QStringLiteral("compareDraft"),
                                   [this, draft] { m_setup.compare(draft); });
    message->addChoice(tr("Discard"), QStringLiteral("discardDraft"), [this, draft] { discard(draft); });
}

void DraftLine::discard(const Draft &draft)
{
    m_service.drop(draft.id);
    tellDiscarded(*m_keeper->subject(), draft);
    offer();
}

void DraftLine::tellDiscarded(const DraftSubject &subject, const Draft &draft)
{
    //: %1 is a time
    const QString words = tr("The unsaved changes of %1 were discarded.").arg(timeText(draft.keptAt));
    auto *message = new FlashMessage(FlashMessage::Kind::Info, words, this);
    // No key: Undo is the editor's.
    message->addChoice(tr("Undo"), QStringLiteral("undoDiscard"),
                       [this, draft, subject] { takeBack(subject, draft); });
    connect(message, &FlashMessage::closed, this, [this, message] {
        giveKeyboardBack(*message);
        m_discarded.removeOne(message);
        showMessages();
    });
    m_discarded.append(message);
    layout()->addWidget(message);
    showMessages();
}

void DraftLine::takeBack(const DraftSubject &subject, const Draft &draft)
{
    whenReady(m_service.keepAgain(subject, draft), this, [this, subject, draft](const Result<void> &kept) {
        if (m_keeper->subject() != subject)
            return;
        m_saidFailure = false;
        if (kept) {
            replace(m_failure, nullptr);
            return offer();
        }
        // It can still come back: once the disk has room again, say.
        tellDiscarded(subject, draft);
        showFailure(kept.error());
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

void DraftLine::takeAway(FlashMessage *message)
{
    giveKeyboardBack(*message);
    message->hide();
    message->deleteLater();
}

FlashMessage *DraftLine::replace(QPointer<FlashMessage> &place, FlashMessage *message)
{
    if (place)
        takeAway(place);
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
    setVisible(m_offer || !m_discarded.isEmpty() || m_failure);
}

} // namespace lambdesk
