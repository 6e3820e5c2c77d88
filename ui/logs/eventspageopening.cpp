// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventspage.h"

#include "eventsview.h"
#include "eventtools.h"
#include "hitsource.h"
#include "runfolds.h"
#include "streamenvironment.h"
#include "streamsource.h"

#include <model/core/async.h>
#include <model/logs/logservice.h>

#include <QLabel>

#include <limits>
#include <utility>

namespace lambdesk
{

/// Nothing is shown any more; answers that are under way count for nothing.
void EventsPage::reset()
{
    ++m_generation;
    m_view->setSource(nullptr, nullptr, EventsView::Start::AtBegin);
    forgetSearch();
    delete std::exchange(m_stream, nullptr);
    delete std::exchange(m_runs, nullptr);
    delete std::exchange(m_environment, nullptr);
    m_groupName.clear();
    m_streamName.clear();
    m_groups.clear();
    m_search->setText({});
}

void EventsPage::openStream(const QString &group, const QString &stream, std::optional<qint64> row)
{
    const bool isShown = m_stream && m_groupName == group && m_streamName == stream;
    if (isShown) {
        showStreamAgain();
        m_view->markRows({});
        if (row)
            m_view->goTo(*row);
        return;
    }
    reset();
    m_groupName = group;
    m_streamName = stream;
    m_title->setText(stream);
    m_group->setText(group);
    m_view->setEmptyText({});
    m_view->setOrigin(EventsView::Origin::Hidden);
    m_tools->setStream(true);
    whenReady(m_logs.stream(group, stream), this,
              [this, row, generation = m_generation](const Result<LogStream> &found) {
                  if (generation != m_generation)
                      return;
                  if (!found)
                      return showNothing(found.error().message);
                  showStream(*found);
                  if (row)
                      m_view->goTo(*row);
              });
}

void EventsPage::openRun(const QString &requestId, const QString &reason)
{
    const int generation = ++m_generation;
    whenReady(m_logs.placeOfRun(requestId), this,
              [this, requestId, reason, generation](const Result<LogRunPlace> &place) {
                  if (generation != m_generation)
                      return;
                  if (place)
                      return showRun(*place);
                  reset();
                  m_title->setText(tr("Run %1").arg(requestId));
                  m_group->setText({});
                  m_tools->setStream(true);
                  showNothing(reason.isEmpty() ? place.error().message : reason);
              });
}

void EventsPage::showRun(const LogRunPlace &place)
{
    if (!m_stream || m_stream->stream().id != place.stream.id) {
        reset();
        m_groupName = place.stream.group;
        m_streamName = place.stream.name;
        m_title->setText(m_streamName);
        m_group->setText(m_groupName);
        m_view->setOrigin(EventsView::Origin::Hidden);
        m_tools->setStream(true);
        showStream(place.stream);
    } else {
        showStreamAgain();
    }
    const qint64 end = place.run.running ? std::numeric_limits<qint64>::max() : place.run.endRow;
    m_runs->unfold(place.run.firstRow);
    m_view->markRows({place.run.firstRow, end});
    m_view->goTo(place.run.firstRow);
    Q_EMIT streamOpened(m_groupName, m_streamName);
}

void EventsPage::showStream(const LogStream &stream)
{
    m_stream = new StreamSource(m_logs, stream, this);
    m_stream->setWatched(isVisible());
    m_runs = new RunFolds(m_logs, stream.id, this);
    connect(m_stream, &StreamSource::failed, this, &EventsPage::failed);
    connect(
        m_stream, &StreamSource::gone, this,
        [this, source = m_stream] {
            if (source != m_stream)
                return; // it was said before
            const QString group = m_groupName;
            const QString name = m_streamName;
            reset();
            showNothing(tr("The log stream %1 was deleted.").arg(name));
            Q_EMIT streamGone(group, name);
        },
        Qt::QueuedConnection);
    if (m_environments) {
        m_environment = new StreamEnvironment(*m_environments, m_logs, stream, this);
        m_environment->setWatched(isVisible());
        connect(m_environment, &StreamEnvironment::ended, this, &EventsPage::showState);
    }
    showStreamView();
}

void EventsPage::showStreamView()
{
    m_view->setEmptyText(tr("There are no events in this log stream yet. They appear here as they arrive."));
    m_tools->setStream(true);
    m_view->setOrigin(EventsView::Origin::Hidden);
    m_view->setSource(m_stream, m_runs, EventsView::Start::AtEndLive);
}

/// What was searched for is forgotten.
void EventsPage::showStreamAgain()
{
    m_search->setText({});
    m_search->setWayBack({});
    if (m_stream)
        m_stream->setPattern({});
    if (m_stream && (m_hits || m_view->source() != m_stream))
        showStreamView();
    forgetSearch();
}

void EventsPage::showNothing(const QString &words)
{
    m_view->setEmptyText(words);
    showState();
}

} // namespace lambdesk
