// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventsview.h"

#include "accessibleeventsview.h"
#include "eventsheader.h"
#include "neweventsbutton.h"
#include "runfolds.h"

#include <QScrollBar>

#include <utility>

using namespace Qt::StringLiterals;

namespace lambdesk
{

EventsView::EventsView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_geometry([this]() -> const FoldMap & { return m_runs ? m_runs->map() : m_noFolds; },
                 [this](qint64 row) { return m_layout.lineCount(row); })
    , m_header(new EventsHeader(this))
    , m_news(new NewEventsButton(this))
{
    installAccessibleEventsView();
    setObjectName(u"eventsView"_s);
    setLayoutDirection(Qt::LeftToRight); // as logs run, whatever the window's language
    setAccessibleName(tr("Log events"));
    setFocusPolicy(Qt::StrongFocus);
    setViewportMargins(0, m_header->sizeHint().height(), 0, 0);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setCursor(Qt::ArrowCursor);
    connect(m_news, &QPushButton::clicked, this, &EventsView::goToEnd);
}

EventsView::~EventsView() = default;

void EventsView::setSource(EventSource *source, RunFolds *runs, Start start)
{
    if (m_source)
        disconnect(m_source, nullptr, this, nullptr);
    if (m_runs)
        disconnect(m_runs, nullptr, this, nullptr);
    m_source = source;
    m_runs = runs;
    m_live = start == Start::AtEndLive;
    m_pausedEnd.reset();
    m_clearedBefore = 0;
    m_marked = {};
    setCurrent(-1);
    m_layout.setSource(source);
    if (m_source)
        connectSource();
    m_seenEnd = m_source ? m_source->endRow() : 0;
    m_geometry.setRange(m_source ? m_source->firstRow() : 0, m_seenEnd);
    if (m_live)
        m_geometry.goToEnd();
    else
        m_geometry.goToBegin();
    relayout();
    Q_EMIT selectionChanged();
}

void EventsView::connectSource()
{
    connect(m_source, &EventSource::rangeChanged, this, &EventsView::takeRange);
    connect(m_source, &EventSource::loaded, this, &EventsView::relayout);
    if (!m_runs)
        return;
    connect(m_runs, &RunFolds::foldsChanged, this, &EventsView::relayout);
    connect(m_runs, &RunFolds::runsChanged, viewport(), qOverload<>(&QWidget::update));
}

void EventsView::setWrapped(bool wrapped)
{
    EventLayout::Options options = m_layout.options();
    options.wrapped = wrapped;
    m_layout.setOptions(options);
    relayout();
}

void EventsView::setZone(TimeZoneChoice zone)
{
    EventLayout::Options options = m_layout.options();
    options.zone = zone;
    m_layout.setOptions(options);
    relayout();
}

void EventsView::setOrigin(Origin origin)
{
    m_origin = origin;
    EventLayout::Options options = m_layout.options();
    options.groups = origin == Origin::GroupAndStream;
    m_layout.setOptions(options);
    relayout();
}

void EventsView::setEmptyText(const QString &text)
{
    m_emptyText = text;
    setAccessibleDescription(text);
    viewport()->update();
}

void EventsView::setPaused(bool paused)
{
    if (paused == isPaused() || !m_source)
        return;
    if (paused) {
        m_pausedEnd = m_source->endRow();
        m_seenEnd = *m_pausedEnd;
    } else {
        m_pausedEnd.reset();
        m_geometry.goToEnd();
    }
    takeRange();
}

void EventsView::clearShown()
{
    if (!m_source)
        return;
    m_clearedBefore = m_source->endRow();
    if (m_pausedEnd)
        m_pausedEnd = m_clearedBefore;
    setCurrent(-1);
    m_geometry.goToEnd();
    takeRange();
    Q_EMIT selectionChanged();
}

void EventsView::showCleared()
{
    m_clearedBefore = 0;
    takeRange();
}

qint64 EventsView::newEvents() const
{
    return m_live && m_source && !isFollowing() ? qMax(qint64(0), m_source->endRow() - m_seenEnd) : 0;
}

void EventsView::goToEnd()
{
    if (isPaused())
        setPaused(false);
    m_geometry.goToEnd();
    relayout();
}

void EventsView::goTo(qint64 row)
{
    if (row < m_geometry.firstRow())
        showCleared();
    setCurrent(row);
    m_geometry.goToRow(row, viewport()->height() / 4);
    relayout();
    Q_EMIT selectionChanged();
}

void EventsView::markRows(const Rows &rows)
{
    m_marked = rows;
    viewport()->update();
}

void EventsView::takeRange()
{
    if (!m_source)
        return;
    const qint64 first = qMax(m_source->firstRow(), m_clearedBefore);
    m_geometry.setRange(first, m_pausedEnd.value_or(m_source->endRow()));
    relayout();
}

void EventsView::relayout()
{
    setupColumns();
    m_geometry.setSize(viewport()->height(), columns().lineHeight);
    m_geometry.layOut();
    wantVisible();
    setupBar();
    showNews();
    viewport()->update();
    Q_EMIT linesChanged();
}

void EventsView::wantVisible()
{
    if (!m_source || lines().isEmpty())
        return;
    QList<qint64> rows;
    rows.reserve(lines().size());
    for (const EventGeometry::Line &line : lines())
        rows.append(line.row);
    m_source->want(rows);
    if (m_runs)
        m_runs->want(rows.first(), rows.last() + 1);
}

void EventsView::setupBar()
{
    m_settingBar = true;
    QScrollBar *bar = verticalScrollBar();
    bar->setRange(0, m_geometry.maximum());
    bar->setPageStep(viewport()->height());
    bar->setSingleStep(m_geometry.lineHeight());
    bar->setValue(m_geometry.value());
    m_settingBar = false;
}

void EventsView::showNews()
{
    // It needn't follow for that: with its runs folded, all of a long stream can be in sight.
    if (isFollowing())
        m_seenEnd = m_source ? m_source->endRow() : 0;
    else if (m_geometry.isEndInSight())
        m_seenEnd = m_geometry.endRow();
    m_news->setCount(newEvents());
    m_news->place(viewport()->geometry());
    if (std::exchange(m_wasFollowing, isFollowing()) != isFollowing())
        Q_EMIT followingChanged(isFollowing());
}

void EventsView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    relayout();
}

void EventsView::scrollContentsBy(int, int)
{
    if (m_settingBar)
        return;
    m_geometry.setValue(verticalScrollBar()->value());
    relayout();
}

} // namespace lambdesk
