// SPDX-License-Identifier: GPL-3.0-or-later
#include "costpanel.h"

#include "memorycomparisondialog.h"
#include "moneytext.h"
#include "timerangebar.h"

#include <model/core/async.h>
#include <model/core/numbertext.h>
#include <model/metrics/metricservice.h>
#include <model/platform/platformprofile.h>
#include <ui/languages/datatext.h>
#include <ui/style/theme.h>
#include <ui/widgets/button.h>

#include <QDateTime>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace lambdesk
{

namespace
{

constexpr std::chrono::seconds refreshTime(2);
const QList<FunctionMetric> readMetrics{
    FunctionMetric::Invocations, FunctionMetric::GigabyteSeconds, FunctionMetric::StorageGigabyteSeconds,
    FunctionMetric::Duration,    FunctionMetric::BilledDuration,  FunctionMetric::InitDuration};

MetricValue totalOf(const MetricSeries &series)
{
    MetricValue total;
    for (const MetricPoint &point : series.points)
        total.add(point.value);
    return total;
}

QString number(double value, int decimals = 0)
{
    return QLocale().toString(value, 'f', decimals);
}

} // namespace

CostPanel::CostPanel(MetricService &metrics, const PlatformProfile &profile, QWidget *parent)
    : QWidget(parent)
    , m_metrics(metrics)
    , m_profile(profile)
    , m_range(new TimeRangeBar(this))
    , m_empty(new QLabel(this))
    , m_figures(makeFigures())
{
    const Theme &theme = Theme::current();
    setObjectName(u"costPanel"_s);
    m_empty->setObjectName(u"noCost"_s);
    m_empty->setWordWrap(true);
    auto *note = new QLabel(
        tr("What this would have cost on the platform, by the prices of %1: nothing is charged for "
           "what runs here. Durations are those of this computer.")
            .arg(translated(DataText::Platform, profile.title.toLower())),
        this);
    note->setWordWrap(true);
    note->setProperty("muted", true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.spaceMedium, theme.spaceSmall, theme.spaceMedium, theme.spaceSmall);
    column->setSpacing(theme.spaceMedium);
    column->addWidget(m_range, 0, Qt::AlignLeft);
    column->addWidget(m_empty);
    column->addWidget(m_figures);
    column->addWidget(note);
    column->addStretch(1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(refreshTime);
    connect(&m_soon, &QTimer::timeout, this, &CostPanel::load);
    connect(m_range, &TimeRangeBar::rangeChanged, this, &CostPanel::load);
    connect(&m_metrics, &MetricService::recorded, this, [this] {
        if (isVisible() && !m_soon.isActive())
            m_soon.start();
    });
}

QWidget *CostPanel::makeFigures()
{
    const Theme &theme = Theme::current();
    auto *figures = new QWidget(this);
    auto *form = new QFormLayout(figures);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setHorizontalSpacing(theme.spaceLarge);
    form->setVerticalSpacing(theme.spaceSmall);
    m_lastRun = addFigure(form, u"costLastRun"_s, tr("Last run"));
    m_runs = addFigure(form, u"costUsage"_s, tr("Billed in this time"));
    m_period = addFigure(form, u"costPeriod"_s, tr("Cost of this time"));
    m_month = addFigure(form, u"costMonth"_s, tr("A month at this rate"));
    m_freeTier = addFigure(form, u"costMonthFreeTier"_s, tr("With the free tier"));
    m_compare = new SecondaryButton(tr("Compare memory sizes"), figures);
    m_compare->setObjectName(u"compareMemoryButton"_s);
    connect(m_compare, &QPushButton::clicked, this, &CostPanel::compare);
    form->addRow(QString(), m_compare);
    m_compare->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return figures;
}

QLabel *CostPanel::addFigure(QFormLayout *form, const QString &name, const QString &label)
{
    auto *heading = new QLabel(label, form->parentWidget());
    heading->setFont(Theme::current().boldFont);
    heading->setAlignment(Qt::AlignLeft | Qt::AlignTop); // in line with the figure's first line
    auto *figure = new QLabel(form->parentWidget());
    figure->setObjectName(name);
    figure->setAccessibleName(label);
    figure->setWordWrap(true);
    figure->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    heading->setBuddy(figure);
    form->addRow(heading, figure);
    return figure;
}

void CostPanel::setFunction(const std::optional<FunctionName> &function)
{
    ++m_generation;
    m_function = function;
    m_compare->setVisible(function.has_value());
    m_figures->hide();
    m_empty->hide();
    if (isVisible())
        load();
}

void CostPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    load();
}

void CostPanel::load()
{
    const MetricTime now = QDateTime::currentMSecsSinceEpoch();
    const TimeRange range = m_range->range(now);
    QList<MetricQuery> queries;
    for (const FunctionMetric metric : readMetrics)
        queries.append({metricId(metric, {m_function}), periodOf(range, now), range.from, range.to});
    whenReady(m_metrics.series(queries), this,
              [this, asked = ++m_generation, range, now](const Result<QList<MetricSeries>> &read) {
                  if (asked != m_generation)
                      return;
                  if (read)
                      return takePeriod(*read, pastLength(range, now));
                  m_empty->setText(read.error().message);
                  m_empty->show();
                  m_figures->hide();
              });
    loadLastRun();
}

void CostPanel::loadLastRun()
{
    SpanQuery query{m_function, 0, std::numeric_limits<MetricTime>::max()};
    query.limit = 50;
    whenReady(m_metrics.spans(query), this, [this, asked = m_function](const Result<QList<RunSpan>> &spans) {
        if (spans && asked == m_function)
            takeLastRun(*spans);
    });
}

void CostPanel::takeLastRun(const QList<RunSpan> &spans)
{
    for (auto span = spans.crbegin(); span != spans.crend(); ++span) {
        if (span->billedMs <= 0)
            continue;
        m_lastMemoryMb = span->memoryMb;
        m_lastBilledStorageMb = span->billedStorageMb;
        m_lastRun->setText(costOfRun(*span));
        return;
    }
    m_lastRun->setText(tr("There was none."));
}

QString CostPanel::costOfRun(const RunSpan &span) const
{
    const Cost cost =
        costOf(usageOfRun(span.memoryMb, span.billedMs, span.billedStorageMb), m_profile.billing);
    if (cost.storage > 0)
        return tr("%1: %2 ms billed at %3 MB (%4), ephemeral storage above %5 MB (%6), and its request "
                  "(%7); %8 for a million such runs")
            .arg(dollars(cost.total()), numberText(span.billedMs), numberText(span.memoryMb),
                 dollars(cost.compute), numberText(m_profile.billing.freeEphemeralStorageMb),
                 dollars(cost.storage), dollars(cost.requests), dollars(cost.total() * 1e6));
    return tr("%1: %2 ms billed at %3 MB (%4), and its request (%5); %6 for a million such runs")
        .arg(dollars(cost.total()), numberText(span.billedMs), numberText(span.memoryMb),
             dollars(cost.compute), dollars(cost.requests), dollars(cost.total() * 1e6));
}

void CostPanel::takePeriod(const QList<MetricSeries> &read, qint64 length)
{
    const auto total = [&read](FunctionMetric metric) {
        return totalOf(read.at(readMetrics.indexOf(metric)));
    };
    const Usage usage{total(FunctionMetric::Invocations).sum, total(FunctionMetric::GigabyteSeconds).sum,
                      total(FunctionMetric::StorageGigabyteSeconds).sum};
    m_measured = {total(FunctionMetric::Duration), total(FunctionMetric::BilledDuration),
                  total(FunctionMetric::InitDuration)};
    const bool empty = usage.requests <= 0;
    m_empty->setText(tr("Nothing has run in %1, so nothing would have been billed.").arg(m_range->words()));
    m_empty->setVisible(empty);
    m_figures->setVisible(!empty);
    if (empty)
        return;
    const Usage month = monthlyUsage(usage, length);
    const Cost cost = costOf(usage, m_profile.billing);
    const Cost monthly = costOf(month, m_profile.billing);
    const Billing &billing = m_profile.billing;
    m_runs->setText(
        tr("Requests: %1, GB-seconds: %2").arg(number(usage.requests), number(usage.gbSeconds, 4)));
    m_period->setText(
        cost.storage > 0
            ? tr("%1: %2 for requests, %3 for GB-seconds, %4 for ephemeral storage (free tier not counted)")
                  .arg(dollars(cost.total()), dollars(cost.requests), dollars(cost.compute),
                       dollars(cost.storage))
            : tr("%1: %2 for requests, %3 for GB-seconds (free tier not counted)")
                  .arg(dollars(cost.total()), dollars(cost.requests), dollars(cost.compute)));
    m_month->setText(tr("%1: %2 requests and %3 GB-seconds in 730 hours, if it goes on as in %4")
                         .arg(dollars(monthly.total()), number(month.requests), number(month.gbSeconds, 1),
                              m_range->words()));
    m_freeTier->setText(
        tr("%1 a month: %2 requests and %3 GB-seconds of each month are free, if nothing else runs")
            .arg(dollars(monthlyCost(month, billing).total()), number(double(billing.freeRequestsPerMonth)),
                 number(billing.freeGbSecondsPerMonth)));
}

void CostPanel::compare()
{
    const TimeRange range = m_range->range(QDateTime::currentMSecsSinceEpoch());
    whenReady(m_metrics.spans({m_function, range.from, range.to}), this,
              [this, asked = m_function](const Result<QList<RunSpan>> &spans) {
                  // Who has gone elsewhere meanwhile asks again when they come back.
                  if (asked != m_function || !isVisible() || findChild<MemoryComparisonDialog *>())
                      return;
                  if (spans)
                      showComparison(*spans);
                  else
                      Q_EMIT failed(spans.error());
              });
}

void CostPanel::showComparison(const QList<RunSpan> &spans)
{
    using CpuShare = MemoryComparisonDialog::CpuShare;
    const auto billed = [](const RunSpan &span) { return span.billedMs > 0; };
    const auto held = [](const RunSpan &span) { return span.billedMs > 0 && span.heldToCpuShare; };
    const auto all = std::count_if(spans.cbegin(), spans.cend(), billed);
    const auto some = std::count_if(spans.cbegin(), spans.cend(), held);
    MeasuredRuns runs = m_measured;
    runs.memoryMb = m_lastMemoryMb;
    runs.billedStorageMb = m_lastBilledStorageMb;
    runs.atFullSpeed = some == 0 || some < all;
    const CpuShare share =
        some == 0 ? CpuShare::NotApplied : (some < all ? CpuShare::ToSomeRuns : CpuShare::Applied);
    auto *dialog = new MemoryComparisonDialog(runs, share, m_profile, m_range->words(), this);
    dialog->open();
}

} // namespace lambdesk
