// SPDX-License-Identifier: GPL-3.0-or-later
#include "metricspanel.h"

#include "chartcard.h"
#include "timerangebar.h"

#include <model/core/async.h>
#include <model/functions/storedvalues.h>
#include <model/metrics/metricservice.h>
#include <ui/style/theme.h>
#include <ui/widgets/flowlayout.h>
#include <ui/widgets/plainlabel.h>
#include <ui/widgets/readingmargins.h>
#include <ui/widgets/scrollpage.h>
#include <ui/widgets/unseenlabel.h>

#include <QComboBox>
#include <QDateTime>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;

namespace lambdesk
{

namespace
{

constexpr int widthForTwo = 860; ///< at the usual size
/// As many as there are colours.
constexpr qsizetype linesAtMost = 8;
constexpr std::chrono::seconds timeGoesOn(20);

enum SplitEntry { Together, Apart, FirstPart };

/// Calls without a qualifier reach $LATEST; who named it in the call is told apart by the whole name.
NamedScope scopeOfResource(const FunctionName &function, const QString &resource)
{
    const QString latest = QStringLiteral("$LATEST");
    const QString qualifier = resource.mid(function.value().size() + 1);
    const QString name = qualifier.isEmpty() ? latest : qualifier == latest ? resource : qualifier;
    return {name, {function, qualifier}};
}

} // namespace

MetricsPanel::MetricsPanel(MetricService &metrics, QWidget *parent)
    : QWidget(parent)
    , m_metrics(metrics)
    , m_plans(chartPlans())
    , m_range(new TimeRangeBar(this))
    , m_split(new QComboBox(this))
    , m_problem(makePlainLabel(this))
    , m_empty(new QLabel(this))
{
    setObjectName(u"metricsPanel"_s);
    m_problem->setProperty("severity", u"error"_s);
    m_problem->hide();
    m_empty->setObjectName(u"noMetrics"_s);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop);
    m_empty->hide();
    auto *column = new QVBoxLayout(this);
    const Theme &theme = Theme::current();
    column->setContentsMargins(theme.spaceMedium, theme.spaceSmall, theme.spaceMedium, theme.spaceSmall);
    column->setSpacing(theme.spaceSmall);
    setupBar();
    column->addWidget(m_problem);
    column->addWidget(m_empty, 1);
    m_drawing.setInterval(0);
    connect(&m_drawing, &QTimer::timeout, this, &MetricsPanel::goOn);
    m_minutes.setInterval(timeGoesOn);
    connect(&m_minutes, &QTimer::timeout, this, &MetricsPanel::load);
    connect(m_range, &TimeRangeBar::rangeChanged, this, &MetricsPanel::load);
    connect(m_split, &QComboBox::activated, this, &MetricsPanel::load);
    connect(&m_metrics, &MetricService::recorded, this, [this] {
        if (isVisible() && m_range->isLive())
            load();
    });
}

void MetricsPanel::setupBar()
{
    m_split->setObjectName(u"metricsSplit"_s);
    m_split->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *strip = new QWidget(this);
    auto *row = new FlowLayout(strip);
    row->addWidget(m_range);
    row->addStretch();
    row->addWidget(m_split);
    layout()->addWidget(strip);
}

void MetricsPanel::setFunction(const std::optional<FunctionName> &function)
{
    ++m_generation;
    m_function = function;
    m_waiting = 0;
    m_parts.clear();
    m_split->clear();
    UnseenLabel::add(m_split, function ? tr("Versions and aliases") : tr("Functions"));
    takeScopes({});
    for (ChartCard *card : std::as_const(m_cards)) {
        ChartData none;
        none.title = card->data().title;
        card->setData(none);
    }
    if (isVisible())
        load();
}

void MetricsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    makeCards();
    m_minutes.start();
    load();
}

void MetricsPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_minutes.stop();
}

void MetricsPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layoutCards();
}

void MetricsPanel::makeCards()
{
    if (m_scroll)
        return;
    auto *content = new QWidget;
    m_grid = new QGridLayout(content);
    m_grid->setContentsMargins(readingMargins(0, 0, Theme::current().spaceSmall, 0)); // to the scroll bar
    m_grid->setSpacing(Theme::current().spaceSmall);
    for (const ChartPlan &plan : m_plans) {
        auto *card = new ChartCard(plan.id, plan.title, content);
        connect(card, &ChartCard::periodChosen, this, &MetricsPanel::periodChosen);
        connect(card, &ChartCard::failed, this, &MetricsPanel::failed);
        connect(card, &ChartCard::saved, this, &MetricsPanel::saved);
        m_cards.append(card);
    }
    m_cards.first()->fill();
    m_filled = 1;
    const int room = m_cards.first()->sizeHint().height();
    for (ChartCard *card : std::as_const(m_cards))
        card->setMinimumHeight(card == m_cards.first() ? 0 : room); // until it has one of its own
    m_scroll = new ScrollPage(content, this);
    m_scroll->setObjectName(u"metricsScroll"_s);
    m_scroll->setLeastPart(m_cards.first()); // with less no chart could be seen whole
    qobject_cast<QVBoxLayout *>(layout())->addWidget(m_scroll, 1);
    layoutCards();
    m_drawing.start();
}

void MetricsPanel::layoutCards()
{
    const int columns = width() >= Theme::current().px(widthForTwo) ? 2 : 1;
    if (!m_grid || columns == m_columns)
        return;
    m_columns = columns;
    for (int place = 0; place < m_cards.size(); ++place)
        m_grid->addWidget(m_cards.at(place), place / columns, place % columns);
    for (int column = 0; column < 2; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
}

void MetricsPanel::load()
{
    if (!m_scroll)
        return;
    ++m_generation;
    loadScopes();
    loadSeries();
}

void MetricsPanel::loadScopes()
{
    MetricFilter filter{platformNameSpace(), QStringLiteral("Invocations")};
    if (m_function)
        filter.dimensions = {{QStringLiteral("FunctionName"), m_function->value()}};
    whenReady(m_metrics.list(filter), this,
              [this, asked = m_function](const Result<QList<MetricDescription>> &metrics) {
                  if (metrics && asked == m_function)
                      takeScopes(*metrics);
              });
}

/// The choice stays what it was, if there still is such a part.
void MetricsPanel::takeScopes(const QList<MetricDescription> &metrics)
{
    QList<NamedScope> parts;
    for (const MetricDescription &metric : metrics) {
        const MetricDimensions &dimensions = metric.id.dimensions;
        const QString function = dimensions.value(QStringLiteral("FunctionName"));
        const QString resource = dimensions.value(QStringLiteral("Resource"));
        const auto name = FunctionName::from(function, quotasOfStoredValues());
        if (!name || dimensions.size() != (m_function ? 2 : 1))
            continue;
        parts.append(m_function ? scopeOfResource(*name, resource) : NamedScope{function, {*name}});
    }
    const auto namesOf = [](const QList<NamedScope> &scopes) {
        QStringList names;
        for (const NamedScope &scope : scopes)
            names.append(scope.name);
        return names;
    };
    if (namesOf(parts) == namesOf(m_parts) && m_split->count() > 0)
        return;
    const QString chosen = m_split->currentText();
    m_parts = parts;
    m_split->clear();
    m_split->addItem(m_function ? tr("All versions and aliases together") : tr("All functions together"));
    m_split->addItem(m_function ? tr("A line for each version and alias") : tr("A line for each function"));
    m_split->addItems(namesOf(parts));
    m_split->setCurrentIndex(qMax(0, m_split->findText(chosen)));
    m_split->setVisible(parts.size() > 1);
}

QList<NamedScope> MetricsPanel::chosenScopes() const
{
    const int entry = m_split->currentIndex();
    if (entry >= FirstPart)
        return {m_parts.at(entry - FirstPart)};
    if (entry == Apart && !m_parts.isEmpty())
        return m_parts.first(qMin(m_parts.size(), linesAtMost));
    return {{QString(), {m_function}}};
}

void MetricsPanel::loadSeries()
{
    const MetricTime now = QDateTime::currentMSecsSinceEpoch();
    const TimeRange range = m_range->range(now);
    const int period = periodOf(range, now);
    const QList<NamedScope> scopes = chosenScopes();
    whenReady(m_metrics.series(queriesOf(m_plans, scopes, range, period)), this,
              [this, asked = m_generation, range, period, scopes](const Result<QList<MetricSeries>> &read) {
                  if (asked != m_generation)
                      return;
                  m_problem->setVisible(!read);
                  if (read)
                      takeSeries(range, period, scopes, *read);
                  else
                      m_problem->setText(read.error().message);
              });
}

void MetricsPanel::takeSeries(const TimeRange &range, int period, const QList<NamedScope> &scopes,
                              const QList<MetricSeries> &read)
{
    m_charts = chartsOf(m_plans, scopes, range, period, read);
    m_waiting = m_cards.size();
    goOn();
    showEmptiness(std::all_of(m_charts.cbegin(), m_charts.cend(),
                              [](const ChartData &chart) { return chart.isEmpty(); }));
}

/// One after the other: to make or to draw all of them in one go would hold the window up. Where figures come
/// faster than they are drawn, each still has its turn.
void MetricsPanel::goOn()
{
    if (m_filled < m_cards.size()) {
        ChartCard *card = m_cards.at(m_filled++);
        card->fill();
        card->setMinimumHeight(0);
    } else if (m_waiting > 0) {
        --m_waiting;
        m_cards.at(m_next)->setData(m_charts.at(m_next));
        m_next = (m_next + 1) % m_cards.size();
    }
    if (m_waiting == 0 && m_filled == m_cards.size())
        m_drawing.stop();
    else if (!m_drawing.isActive())
        m_drawing.start();
}

void MetricsPanel::showEmptiness(bool empty)
{
    m_empty->setText(
        m_function ? tr("%1 has not run in %2. Press Test to run it; what happens is drawn here.")
                         .arg(m_function->value(), m_range->words())
                   : tr("No function has run in %1. Open one and press Test; what happens is drawn here.")
                         .arg(m_range->words()));
    m_empty->setVisible(empty);
    m_scroll->setVisible(!empty);
}

} // namespace lambdesk
