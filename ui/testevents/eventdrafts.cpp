// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventdrafts.h"

#include <ui/widgets/sizetext.h>

#include <QCoreApplication>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace lambdesk
{

namespace
{

struct EventText {
    Q_DECLARE_TR_FUNCTIONS(EventText)
};

constexpr int longestName = 64;

EventDraft draftOf(const TestEvent &event)
{
    return {event, event.name, event.body, event.body, true};
}

} // namespace

EventDrafts::EventDrafts(const EventTemplate &first)
    : m_first(first)
    , m_drafts{EventDraft{}}
{
    resetNew();
}

void EventDrafts::setSaved(const QList<TestEvent> &events)
{
    QList<EventDraft> drafts;
    for (const TestEvent &event : events) {
        const int old = indexOf(event.name);
        drafts.append(draftOf(event));
        if (old != newIndex() && m_drafts.at(old).isEdited()) {
            drafts.last().name = m_drafts.at(old).name;
            drafts.last().body = m_drafts.at(old).body;
        }
    }
    const EventDraft last = m_drafts.last();
    m_drafts = drafts;
    m_drafts.append(last);
    if (!last.nameIsTyped)
        m_drafts.last().name = freeName(m_drafts.last().name);
}

int EventDrafts::indexOf(const QString &savedName) const
{
    const auto found = std::find_if(m_drafts.cbegin(), m_drafts.cend(), [&](const EventDraft &draft) {
        return draft.saved && draft.saved->name == savedName;
    });
    return found == m_drafts.cend() ? newIndex() : int(found - m_drafts.cbegin());
}

void EventDrafts::resetNew()
{
    m_drafts.last() = {std::nullopt, freeName(m_first.name), m_first.body, m_first.body, false};
}

EventDrafts::Restored EventDrafts::restore(const QList<EventDraft> &edits)
{
    bool newIsTaken =
        std::any_of(edits.cbegin(), edits.cend(), [](const EventDraft &edit) { return !edit.saved; });
    int first = -1;
    bool isWhole = true;
    for (const EventDraft &edit : edits) {
        if (holds(edit))
            continue;
        const int index = edit.saved ? indexOf(edit.saved->name) : newIndex();
        if (edit.saved && index == newIndex() && std::exchange(newIsTaken, true)) {
            isWhole = false;
            continue;
        }
        EventDraft &draft = m_drafts[index];
        draft.name = edit.name;
        draft.body = edit.body;
        draft.nameIsTyped = edit.nameIsTyped;
        first = first < 0 ? index : first;
    }
    return {qMax(first, 0), isWhole};
}

bool EventDrafts::haveChangedSince(const QList<EventDraft> &edits) const
{
    return std::any_of(edits.cbegin(), edits.cend(), [this](const EventDraft &edit) {
        return edit.saved && m_drafts.at(indexOf(edit.saved->name)).saved != edit.saved;
    });
}

bool EventDrafts::hold(const QList<EventDraft> &edits) const
{
    return std::all_of(edits.cbegin(), edits.cend(), [this](const EventDraft &edit) { return holds(edit); });
}

bool EventDrafts::holds(const EventDraft &edit) const
{
    return std::any_of(m_drafts.cbegin(), m_drafts.cend(), [&edit](const EventDraft &draft) {
        return draft.name == edit.name && draft.body == edit.body;
    });
}

QStringList EventDrafts::edited() const
{
    QStringList names;
    for (const EventDraft &draft : m_drafts) {
        if (draft.isEdited())
            names << (draft.saved ? draft.saved->name : draft.name);
    }
    return names;
}

QString EventDrafts::nameProblem(int index) const
{
    const QString name = m_drafts.at(index).name;
    if (name.trimmed().isEmpty())
        return EventText::tr("Give the event a name.");
    // As the service counts them: a sign beyond the usual ones takes two of QString's.
    if (const auto characters = name.toUcs4().size(); characters > longestName)
        return EventText::tr("A name has at most %1 characters; this one has %2.")
            .arg(longestName)
            .arg(characters);
    if (isTaken(name, index))
        return EventText::tr("There is a test event of this name already.");
    return {};
}

QString EventDrafts::sizeProblem(int index, const Quotas &quotas) const
{
    const qint64 size = m_drafts.at(index).body.size();
    if (size <= quotas.synchronousRequestBytes)
        return {};
    return EventText::tr("The event has %1 (%2 bytes); at most %3 can be sent.")
        .arg(sizeText(size))
        .arg(size)
        .arg(sizeText(quotas.synchronousRequestBytes));
}

QString EventDrafts::countProblem(int index, const Quotas &quotas) const
{
    if (m_drafts.at(index).saved || savedCount() < quotas.testEventsPerFunction)
        return {};
    return EventText::tr("A function can have %n test events. Change or delete one of them.", nullptr,
                         quotas.testEventsPerFunction);
}

QString EventDrafts::freeName(const QString &name) const
{
    QString free = name;
    for (int i = 2; isTaken(free, newIndex()); ++i)
        free = u"%1 %2"_s.arg(name).arg(i);
    return free;
}

bool EventDrafts::isTaken(const QString &name, int exceptIndex) const
{
    for (int i = 0; i < savedCount(); ++i) {
        if (i != exceptIndex && m_drafts.at(i).saved->name == name)
            return true;
    }
    return false;
}

} // namespace lambdesk
