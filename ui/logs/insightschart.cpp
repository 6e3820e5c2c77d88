// SPDX-License-Identifier: GPL-3.0-or-later
#include "insightschart.h"

#include <model/core/units.h>
#include <ui/monitoring/chartaxes.h>
#include <ui/monitoring/chartdata.h>
#include <ui/style/theme.h>
#include <ui/widgets/accessiblerole.h>
#include <ui/widgets/unseenlabel.h>

#include <QAreaSeries>
#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QComboBox>
#include <QDateTimeAxis>
#include <QEvent>
#include <QLabel>
#include <QLegend>
#include <QLineSeries>
#include <QLocale>
#include <QSet>
#include <QStackedLayout>
#include <QToolTip>
#include <QValueAxis>
#include <QVBoxLayout>

#include <algorithm>

namespace lambdesk
{

namespace
{

enum Kind { Lines, Areas, Bars };

// More can't be told apart, and take the window's time.
constexpr qsizetype mostSeries = 12;
constexpr qsizetype mostBars = 500;
constexpr qsizetype mostPoints = 10'000;

QColor colourOf(qsizetype series)
{
    const auto &colours = Theme::current().series;
    return colours[size_t(series) % colours.size()];
}

/// As fine as the times are, which come in their order.
QString chartTimeFormat(const QList<double> &times)
{
    constexpr double minute = 60'000;
    constexpr double second = 1000;
    double least = minute;
    for (qsizetype i = 1; i < times.size(); ++i)
        least = std::min(least, times[i] - times[i - 1]);
    if (least >= minute)
        return QStringLiteral("MM-dd HH:mm");
    const QString date =
        times.constLast() - times.constFirst() < msPerDay ? QString() : QStringLiteral("MM-dd ");
    return date + (least >= second ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm:ss.zzz"));
}

QString chartTimeText(double ms, const QString &format)
{
    return QDateTime::fromMSecsSinceEpoch(qint64(ms)).toString(format);
}

/// Where the pointer is.
void showChartValue(const QString &time, const QString &series, double value)
{
    QToolTip::showText(QCursor::pos(), QStringLiteral("%1\n%2: %3").arg(time, series, valueText(value, {})));
}

} // namespace

InsightsChart::InsightsChart(QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedLayout(this))
    , m_nothing(new QLabel(tr("A query that ends in stats … by bin(…) is drawn here, as in\n"
                              "stats count(*) by bin(5m)"),
                           this))
    , m_drawing(new QWidget(this))
    , m_kind(new QComboBox(m_drawing))
    , m_cut(new QLabel(m_drawing))
{
    setObjectName(QStringLiteral("insightsChart"));
    m_nothing->setObjectName(QStringLiteral("insightsNoChart"));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setProperty("muted", true);
    m_kind->setObjectName(QStringLiteral("insightsChartKind"));
    UnseenLabel::add(m_kind, tr("Kind of chart"));
    m_kind->addItem(tr("Line"), Lines);
    m_kind->addItem(tr("Area"), Areas);
    m_kind->addItem(tr("Bar"), Bars);
    m_cut->setObjectName(QStringLiteral("insightsCut"));
    m_cut->setWordWrap(true);
    m_cut->setProperty("muted", true);
    auto *column = new QVBoxLayout(m_drawing);
    column->setContentsMargins(0, Theme::current().spaceSmall, 0, 0);
    column->addWidget(m_kind, 0, Qt::AlignLeft);
    column->addWidget(m_cut);
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(m_drawing);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &InsightsChart::draw);
}

void InsightsChart::makeView()
{
    if (m_view)
        return;
    m_chart = new QChart;
    m_view = new QChartView(m_chart, m_drawing);
    m_view->setObjectName(QStringLiteral("insightsChartView"));
    m_view->setLayoutDirection(Qt::LeftToRight); // as time runs
    setAccessibleRole(m_view, QAccessible::Chart);
    m_view->setFocusPolicy(Qt::NoFocus); // keys do nothing there
    m_view->viewport()->installEventFilter(this);
    m_view->setAccessibleName(tr("Chart of the result"));
    m_view->setAccessibleDescription(tr("The table of the result has the same values."));
    m_view->setRenderHint(QPainter::Antialiasing);
    m_chart->legend()->setAlignment(Qt::AlignBottom);
    m_chart->setMargins(QMargins(8, 8, 8, 8));
    m_chart->setLocalizeNumbers(true);
    qobject_cast<QVBoxLayout *>(m_drawing->layout())->addWidget(m_view, 1);
}

/// What the pointer is over says its value itself; the scene would find no tool tip there, and take that
/// away.
bool InsightsChart::eventFilter(QObject *watched, QEvent *event)
{
    return event->type() == QEvent::ToolTip || QWidget::eventFilter(watched, event);
}

void InsightsChart::setResult(const InsightsResult &result)
{
    m_series = insightsSeries(result);
    m_seriesThere = m_series.size();
    m_series = m_series.mid(0, mostSeries);
    draw();
    m_stack->setCurrentWidget(m_series.isEmpty() ? m_nothing : m_drawing);
}

int InsightsChart::kind() const
{
    return m_kind->currentIndex();
}

void InsightsChart::setKind(int kind)
{
    m_kind->setCurrentIndex(kind);
}

void InsightsChart::draw()
{
    if (!m_series.isEmpty())
        makeView();
    if (!m_chart)
        return;
    m_chart->removeAllSeries();
    removeAxes(*m_chart);
    if (m_series.isEmpty())
        return;
    const int kind = m_kind->currentData().toInt();
    chooseDrawn(kind == Bars ? mostBars : mostPoints);
    if (kind == Bars)
        addBars();
    else
        addLines(kind == Areas);
    m_chart->legend()->setVisible(true);
    applyTheme();
}

void InsightsChart::chooseDrawn(qsizetype most)
{
    m_drawn = m_series;
    m_times = timesOfSeries(m_series);
    const qsizetype all = m_times.size();
    const qsizetype periods = most / m_series.size();
    const QLocale locale;
    QStringList cut;
    if (m_seriesThere > m_series.size())
        //: filter is a command of the query, and stays as it is. %1 and %2 are numbers.
        cut << tr("Series drawn: the first %1 of %2 by name. A filter in the query can choose others.")
                   .arg(locale.toString(m_series.size()), locale.toString(m_seriesThere));
    if (all > periods) {
        m_times = m_times.last(periods);
        m_drawn = seriesSince(m_series, m_times.constFirst());
        //: bin(…) is a part of the query, and is given the length of a period. %1 and %2 are numbers.
        cut << tr("Periods drawn: the newest %1 of %2. A longer one in bin(…) draws all of them.")
                   .arg(locale.toString(periods), locale.toString(all));
    }
    m_cut->setText(cut.join(u'\n'));
    m_cut->setVisible(!cut.isEmpty());
}

void InsightsChart::addLines(bool filled)
{
    const QString format = chartTimeFormat(m_times);
    double lowest = 0;
    double highest = 0;
    for (qsizetype place = 0; place < m_drawn.size(); ++place) {
        auto *line = new QLineSeries;
        line->append(m_drawn[place].points);
        line->setName(m_drawn[place].name);
        line->setPen(QPen(colourOf(place), 2));
        line->setPointsVisible(true);
        for (const QPointF &point : m_drawn[place].points) {
            lowest = std::min(lowest, point.y());
            highest = std::max(highest, point.y());
        }
        if (filled) {
            auto *area = new QAreaSeries(line);
            line->setParent(area);
            area->setName(line->name());
            QColor fill = colourOf(place);
            fill.setAlpha(70);
            area->setBrush(fill);
            area->setPen(line->pen());
            m_chart->addSeries(area);
        } else {
            m_chart->addSeries(line);
        }
        const QString name = line->name();
        connect(line, &QXYSeries::hovered, this, [name, format](const QPointF &at, bool over) {
            if (over)
                showChartValue(chartTimeText(at.x(), format), name, at.y());
            else
                QToolTip::hideText();
        });
    }
    addAxes(lowest, highest, format);
}

void InsightsChart::addAxes(double lowest, double highest, const QString &timeFormat)
{
    auto *time = new QDateTimeAxis;
    time->setFormat(timeFormat);
    time->setTickCount(6);
    auto *value = new QValueAxis;
    value->setRange(lowest, highest > lowest ? highest : lowest + 1);
    value->applyNiceNumbers();
    m_chart->addAxis(time, Qt::AlignBottom);
    m_chart->addAxis(value, Qt::AlignLeft);
    for (auto *series : m_chart->series()) {
        series->attachAxis(time);
        series->attachAxis(value);
    }
    // One point alone has no span.
    if (time->min() == time->max())
        time->setRange(time->min().addSecs(-300), time->max().addSecs(300));
}

void InsightsChart::addBars()
{
    const QString format = chartTimeFormat(m_times);
    auto *bars = new QBarSeries;
    for (qsizetype place = 0; place < m_drawn.size(); ++place) {
        auto *set = new QBarSet(m_drawn[place].name, bars);
        set->setColor(colourOf(place));
        set->setBorderColor(colourOf(place));
        // Both are in the order of time.
        const auto &points = m_drawn[place].points;
        qsizetype next = 0;
        for (const double time : m_times) {
            double value = 0;
            // A column that is grouped by besides, of numbers, gives a time several.
            for (; next < points.size() && points[next].x() == time; ++next)
                value = points[next].y();
            set->append(value);
        }
        bars->append(set);
    }
    connect(bars, &QAbstractBarSeries::hovered, this,
            [this, format](bool over, int place, const QBarSet *set) {
                if (over)
                    showChartValue(chartTimeText(m_times.value(place), format), set->label(), set->at(place));
                else
                    QToolTip::hideText();
            });
    m_chart->addSeries(bars);
    // The axis takes each text once, and the bars behind would have no place. An hour comes twice when the
    // clocks are set back.
    QStringList labels;
    QSet<QString> taken;
    for (const double time : m_times) {
        QString label = chartTimeText(time, format);
        while (taken.contains(label))
            label += u' ';
        taken.insert(label);
        labels.append(label);
    }
    auto *time = new QBarCategoryAxis;
    time->append(labels);
    auto *value = new QValueAxis;
    m_chart->addAxis(time, Qt::AlignBottom);
    m_chart->addAxis(value, Qt::AlignLeft);
    bars->attachAxis(time);
    bars->attachAxis(value);
    value->applyNiceNumbers();
}

void InsightsChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        applyTheme();
}

void InsightsChart::applyTheme()
{
    if (!m_chart)
        return;
    const Theme &theme = Theme::current();
    m_chart->setBackgroundBrush(theme.page);
    m_chart->setBackgroundRoundness(0);
    m_view->setBackgroundBrush(theme.page);
    m_view->setFrameShape(QFrame::NoFrame);
    m_chart->legend()->setLabelColor(theme.text);
    m_chart->legend()->setFont(theme.smallFont);
    for (auto *axis : m_chart->axes()) {
        axis->setLabelsColor(theme.text);
        axis->setLabelsFont(theme.smallFont);
        axis->setGridLineColor(theme.stripLine);
        axis->setLinePenColor(theme.fieldBorder);
    }
}

} // namespace lambdesk
