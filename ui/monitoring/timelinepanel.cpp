// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinepanel.h"

#include "timelinelegend.h"
#include "timelineview.h"

#include <model/core/async.h>
#include <model/core/units.h>
#include <model/metrics/metricservice.h>
#include <ui/style/theme.h>
#include <ui/widgets/elidedlabel.h>
#include <ui/widgets/flowlayout.h>

#include <QDateTime>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace lambdesk
{

namespace
{

constexpr double zoomStep = 1.6;
/// What is there to be looked at without being asked for.
constexpr qint64 loadedLength = msPerDay;

} // namespace

TimelinePanel::TimelinePanel(MetricService &metrics, QWidget *parent)
    : QWidget(parent)
    , m_metrics(metrics)
    , m_view(new TimelineView(this))
    , m_bar(makeBar())
    , m_empty(
          new QLabel(tr("Nothing has run in the last day. Each execution environment gets a lane here, and "
                        "each run a bar in it: press Test twice to see a cold start and a warm one, or run "
                        "it many times at once to see the environments next to each other."),
                     this))
    , m_legend(new TimelineLegend(this))
{
    const Theme &theme = Theme::current();
    setObjectName(u"timelinePanel"_s);
    m_empty->setObjectName(u"noTimeline"_s);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.spaceMedium, theme.spaceSmall, theme.spaceMedium, theme.spaceSmall);
    column->setSpacing(theme.spaceSmall);
    column->addWidget(m_bar);
    column->addWidget(m_empty, 1);
    column->addWidget(m_view, 1);
    column->addWidget(m_legend);
    connect(m_view, &TimelineView::runChosen, this, &TimelinePanel::runChosen);
    connect(m_view, &TimelineView::liveChanged, m_live, &QToolButton::setChecked);
    showEmptiness();
}

QWidget *TimelinePanel::makeBar()
{
    auto *bar = new QWidget(this);
    auto *row = new FlowLayout(bar, &Theme::spaceTiny);
    connect(addButton(bar, u"timelineZoomIn"_s, u"+"_s, tr("Zoom in")), &QToolButton::clicked, m_view,
            [this] { m_view->zoom(zoomStep); });
    connect(addButton(bar, u"timelineZoomOut"_s, u"−"_s, tr("Zoom out")), &QToolButton::clicked, m_view,
            [this] { m_view->zoom(1 / zoomStep); });
    connect(addButton(bar, u"timelineFit"_s, tr("Show all"), tr("Show all runs")), &QToolButton::clicked,
            m_view, &TimelineView::fit);
    m_live = addButton(bar, u"timelineLive"_s, tr("Live"), tr("Follow what is running"));
    m_live->setAccessibleName(tr("Live: follow what is running"));
    m_live->setCheckable(true);
    m_live->setChecked(true);
    connect(m_live, &QToolButton::toggled, m_view, &TimelineView::setLive);
    row->addStretch();
    auto *hint = new ElidedLabel(bar);
    hint->setText(tr("Wheel or + and − zoom, dragging moves, a click opens the run."));
    hint->setProperty("muted", true);
    row->addWidget(hint);
    return bar;
}

QToolButton *TimelinePanel::addButton(QWidget *bar, const QString &name, const QString &text,
                                      const QString &words)
{
    auto *button = new QToolButton(bar);
    button->setObjectName(name);
    button->setText(text);
    button->setAccessibleName(words);
    button->setToolTip(words);
    button->setProperty("segment", true);
    button->setFocusPolicy(Qt::StrongFocus);
    bar->layout()->addWidget(button);
    return button;
}

void TimelinePanel::setFunction(const std::optional<FunctionName> &function)
{
    ++m_generation;
    m_function = function;
    m_wanted.reset();
    m_view->setShowsFunctions(!function);
    m_view->setSpans({});
    m_view->setLive(true);
    showEmptiness();
    if (isVisible())
        load();
}

void TimelinePanel::showRange(const TimeRange &range)
{
    m_wanted = range;
    m_view->setLive(false);
    if (isVisible())
        load();
}

void TimelinePanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    setFollowing(true);
    load();
}

void TimelinePanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    setFollowing(false);
}

/// The engine only tells of runs while somebody listens.
void TimelinePanel::setFollowing(bool following)
{
    disconnect(m_following);
    if (following)
        m_following = connect(&m_metrics, &MetricService::spansChanged, this, &TimelinePanel::take);
}

void TimelinePanel::load()
{
    const MetricTime now = QDateTime::currentMSecsSinceEpoch();
    const MetricTime from = m_wanted ? qMin(m_wanted->from, now - loadedLength) : now - loadedLength;
    SpanQuery query{m_function, from, std::numeric_limits<MetricTime>::max()};
    if (m_wanted && m_wanted->to < now - loadedLength)
        query = {m_function, m_wanted->from, m_wanted->to};
    query.limit = int(TimelineLanes::spansAtMost);
    whenReady(m_metrics.spans(query), this,
              [this, asked = ++m_generation](const Result<QList<RunSpan>> &spans) {
                  if (asked != m_generation)
                      return;
                  if (!spans) {
                      m_empty->setText(spans.error().message);
                      return;
                  }
                  m_view->setSpans(*spans);
                  if (m_wanted)
                      m_view->showRange(*m_wanted);
                  else
                      park();
                  m_wanted.reset();
                  showEmptiness();
              });
}

/// When nothing runs and nothing has just run, there would be nothing to see: the newest runs are shown,
/// until something happens.
void TimelinePanel::park()
{
    const MetricTime now = QDateTime::currentMSecsSinceEpoch();
    const TimeRange extent = m_view->lanes().extent(now);
    const qint64 length = m_view->shown().length();
    if (!m_view->isLive() || m_view->lanes().isEmpty() || extent.to > now - length)
        return;
    m_view->setLive(false);
    m_view->showRange({extent.to - length * 9 / 10, extent.to + length / 10});
    m_parked = m_view->shown();
}

void TimelinePanel::take(const QList<RunSpan> &spans)
{
    QList<RunSpan> ours;
    for (const RunSpan &span : spans) {
        if (!m_function || span.function == *m_function)
            ours.append(span);
    }
    if (ours.isEmpty())
        return;
    m_view->put(ours);
    if (!m_view->isLive() && m_view->shown() == m_parked)
        m_view->setLive(true);
    showEmptiness();
}

void TimelinePanel::showEmptiness()
{
    const bool empty = m_view->lanes().isEmpty();
    m_empty->setVisible(empty);
    m_view->setVisible(!empty);
    m_bar->setVisible(!empty);
}

} // namespace lambdesk
