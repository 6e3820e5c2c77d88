// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "draftkeeper.h"

#include <QList>
#include <QPointer>
#include <QWidget>

namespace lambdesk
{

class FlashMessage;

/// Keeps what is typed on a page, and offers, in a line on it, what was kept when the program ended with
/// unsaved text: Restore, Discard, or × to be asked again another time. What was discarded can be taken back
/// as long as it says so, each by a message of its own.
class DraftLine final : public QWidget
{
    Q_OBJECT
public:
    enum class Standing {
        Current,  ///< what is saved is what it was when this was typed
        Outdated, ///< something else is saved now
        Here,     ///< all of it stands here already, and is kept with the rest of that
        Homeless, ///< there is no place for it now: stays without a word
        Worthless ///< all of it is saved, or it can't be read: goes without a word
    };
    struct Setup {
        DraftKeeper::Text text;
        std::function<Standing(const Draft &)> judge;
        std::function<bool(const Draft &)> restore;  ///< whether all of it had a place
        std::function<QString(const Draft &)> words; ///< what is offered; %1 is when it was typed
        std::function<void()> focusWork; ///< gives the keyboard to what is worked on, as a message goes
        std::function<void(const Draft &)> compare = {}; ///< shows how it differs from what is saved
    };

    DraftLine(DraftService &service, Setup setup, QWidget *parent = nullptr);

    /// Without one nothing is kept or offered. Another one takes the line away.
    void setSubject(const std::optional<DraftSubject> &subject);
    /// Looks for kept drafts of the subject.
    void offer();
    DraftKeeper &keeper() { return *m_keeper; }

private:
    void offerFirstOf(const QList<Draft> &drafts);
    /// `count` are the drafts that could be offered, this one first.
    void display(const Draft &draft, Standing standing, qsizetype count);
    void discard(const Draft &draft);
    void tellDiscarded(const DraftSubject &subject, const Draft &draft);
    void takeBack(const DraftSubject &subject, const Draft &draft);
    void restore(const Draft &draft);
    void showFailure(const Error &error);
    void takeAway(FlashMessage *message);
    FlashMessage *replace(QPointer<FlashMessage> &place, FlashMessage *message);
    void giveKeyboardBack(const FlashMessage &message) const;
    void showMessages();

    DraftService &m_service;
    Setup m_setup;
    DraftKeeper *m_keeper;
    QPointer<FlashMessage> m_offer;
    QList<FlashMessage *> m_discarded; ///< what is open of them
    QPointer<FlashMessage> m_failure;
    bool m_saidFailure = false; ///< once is enough
    int m_asked = 0;            ///< answers about another subject are left out
};

} // namespace lambdesk
