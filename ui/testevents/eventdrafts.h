// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/functions/blueprint.h>
#include <model/functions/testeventservice.h>
#include <model/platform/platformprofile.h>

#include <QList>
#include <QStringList>

#include <optional>

namespace lambdesk
{

/// A test event while it is edited.
struct EventDraft {
    std::optional<TestEvent> saved; ///< as it is in the workspace; nothing for a new one
    QString name;
    QByteArray body;
    QByteArray pristine;      ///< the saved text, or the template's: what is no loss
    bool nameIsTyped = false; ///< else the name of a new one follows the template

    bool isEdited() const { return body != pristine || (saved && saved->name != name); }
    bool operator==(const EventDraft &) const = default;
};

/// The events of a function in the Input test event dialog: the saved ones and a new one at the end, each
/// keeping its unsaved text while another one is looked at.
class EventDrafts
{
public:
    explicit EventDrafts(const EventTemplate &first);

    /// What is saved now. Unsaved text of events that are still there stays, and so does the new one.
    void setSaved(const QList<TestEvent> &events);

    int count() const { return int(m_drafts.size()); }
    int newIndex() const { return count() - 1; }
    int savedCount() const { return count() - 1; }
    const EventDraft &at(int index) const { return m_drafts.at(index); }
    EventDraft &operator[](int index) { return m_drafts[index]; }
    /// The new one's index when there is no saved event of that name.
    int indexOf(const QString &savedName) const;
    void resetNew();
    struct Restored {
        int index;    ///< of the first that was put back
        bool isWhole; ///< each has a place here
    };
    /// Puts edits back that were made earlier; one of an event that isn't there any more goes to the new one,
    /// and for a second there is no place.
    Restored restore(const QList<EventDraft> &edits);
    /// The saved events differ from what these edits were made of.
    bool haveChangedSince(const QList<EventDraft> &edits) const;
    /// All of these edits are saved, or stand here already.
    bool hold(const QList<EventDraft> &edits) const;
    /// Names of drafts with unsaved text.
    QStringList edited() const;

    /// Why the draft can't be saved, in words; JSON is not looked at. Empty when it can.
    QString nameProblem(int index) const;
    QString sizeProblem(int index, const Quotas &quotas) const;
    QString countProblem(int index, const Quotas &quotas) const;
    /// `name`, or `name 2` … when that is taken.
    QString freeName(const QString &name) const;

private:
    bool holds(const EventDraft &edit) const;
    bool isTaken(const QString &name, int exceptIndex) const;

    EventTemplate m_first;
    QList<EventDraft> m_drafts;
};

} // namespace lambdesk
