// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartview.h"

#include "chartaxes.h"

#include <ui/style/theme.h>
#include <ui/widgets/accessiblerole.h>

#include <QCategoryAxis>
#include <QGraphicsLayout>
#include <QLegend>
#include <QLineSeries>
#include <QValueAxis>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lambdesk
{

namespace
{

constexpr int timeTicksAtMost = 7;
constexpr double strokeWidth = 1.6;
constexpr double dotRadius = 3.5;
constexpr double headroom = 1.03; ///< of the axis: a dot at its last tick is seen whole

void styleAxis(QAbstractAxis &axis, bool grid)
{
    const Theme &theme = Theme::current();
    axis.setLabelsBrush(theme.mutedText);
    axis.setLabelsFont(theme.smallFont);
    axis.setLinePen(QPen(theme.stripLine, 1));
    axis.setGridLinePen(QPen(theme.stripLine, 1, Qt::DotLine));
    axis.setGridLineVisible(grid);
}

} // namespace

QColor colourOfLine(const ChartLine &line, int place)
{
    const auto &colours = Theme::current().series;
    return colours[size_t(line.colour >= 0 ? line.colour : place) % colours.size()];
}

ChartView::ChartView(QWidget *parent)
    : QChartView(parent)
{
    setObjectName(u"chartView"_s);
    setLayoutDirection(Qt::LeftToRight); // as time runs
    setAccessibleRole(this, QAccessible::Chart);
    setAccessibleDescription(wordsOnKeys());
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setMinimumHeight(Theme::current().px(190));
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    // What lies above the chart moves with the pointer; the scene doesn't know of it.
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    chart()->legend()->hide();
    chart()->setMargins({0, 4, 16, 0}); // the last time's text reaches beyond the axis
    chart()->setBackgroundRoundness(0);
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setLocalizeNumbers(true); // as valueText() writes them
}

void ChartView::setData(const ChartData &wanted)
{
    if (wanted == m_data)
        return;
    // The period that is looked at stays under the eye while time goes on.
    const MetricTime shown = m_shown >= 0 ? m_data.timeAt(m_shown) : -1;
    m_data = wanted;
    m_shown = m_data.indexAt(shown);
    setAccessibleName(tr("%1, chart").arg(wanted.title));
    build();
}

void ChartView::build()
{
    chart()->removeAllSeries();
    removeAxes(*chart());
    chart()->setBackgroundBrush(Theme::current().page);
    setBackgroundBrush(Theme::current().page);
    const auto isCount = [this](bool right) {
        return std::all_of(m_data.lines.cbegin(), m_data.lines.cend(), [right](const ChartLine &line) {
            return line.onRight != right || line.unit.isEmpty();
        });
    };
    m_left = numberScale(m_data.maximum(false), isCount(false));
    m_right = numberScale(m_data.maximum(true), isCount(true));
    const bool hasRight = std::any_of(m_data.lines.cbegin(), m_data.lines.cend(),
                                      [](const ChartLine &line) { return line.onRight; });
    QAbstractAxis *time = addTimeAxis();
    QAbstractAxis *left = addNumberAxis(false, m_left);
    QAbstractAxis *right = hasRight ? addNumberAxis(true, m_right) : nullptr;
    for (int place = 0; place < m_data.lines.size(); ++place) {
        const ChartLine &line = m_data.lines.at(place);
        addLine(line, place, time, line.onRight ? right : left);
    }
}

QAbstractAxis *ChartView::addTimeAxis()
{
    auto *axis = new QCategoryAxis;
    axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    axis->setStartValue(double(m_data.range.from));
    const auto ticks = timeTicks(m_data.range, timeTicksAtMost);
    for (const TimeTick &tick : ticks)
        axis->append(tick.text, double(tick.time));
    axis->setRange(double(m_data.range.from), double(m_data.range.to));
    axis->setTruncateLabels(false);
    styleAxis(*axis, false);
    chart()->addAxis(axis, Qt::AlignBottom);
    return axis;
}

QAbstractAxis *ChartView::addNumberAxis(bool onRight, const NumberScale &scale)
{
    auto *axis = new QValueAxis;
    axis->setRange(0, scale.maximum * headroom);
    axis->setTickInterval(scale.maximum / (scale.ticks - 1));
    axis->setTickType(QValueAxis::TicksDynamic);
    const auto named = std::find_if(m_data.lines.cbegin(), m_data.lines.cend(),
                                    [onRight](const ChartLine &line) { return line.onRight == onRight; });
    QString unit = named == m_data.lines.cend() ? QString() : named->unit;
    if (!unit.isEmpty())
        unit.prepend(u' ');
    axis->setLabelFormat(u"%.%1f%2"_s.arg(scale.decimals).arg(unit));
    styleAxis(*axis, !onRight);
    chart()->addAxis(axis, onRight ? Qt::AlignRight : Qt::AlignLeft);
    return axis;
}

/// A line of its own for each stretch without a gap: nothing is drawn where nothing was measured.
void ChartView::addLine(const ChartLine &line, int place, QAbstractAxis *time, QAbstractAxis *numbers)
{
    QList<QPointF> points;
    const auto finish = [&] {
        if (points.isEmpty())
            return;
        auto *series = new QLineSeries;
        // Round caps and joins would take three times as long to paint.
        series->setPen(QPen(colourOfLine(line, place), strokeWidth * Theme::current().zoom,
                            line.isLimit ? Qt::DashLine : Qt::SolidLine, Qt::FlatCap, Qt::BevelJoin));
        series->setColor(colourOfLine(line, place));
        series->setMarkerSize(dotRadius * Theme::current().zoom);
        series->setPointsVisible(points.size() == 1);
        series->append(points);
        chart()->addSeries(series);
        series->attachAxis(time);
        series->attachAxis(numbers);
        points.clear();
    };
    for (int index = 0; index < line.values.size(); ++index) {
        if (const auto value = line.values.at(index))
            points.append({double(m_data.timeAt(index)), *value});
        else
            finish();
    }
    finish();
}

double ChartView::xOf(int index) const
{
    const QRectF plot = chart()->plotArea();
    return plot.left() +
           plot.width() * double(m_data.timeAt(index) - m_data.range.from) / double(m_data.range.length());
}

double ChartView::yOf(const ChartLine &line, double value) const
{
    const QRectF plot = chart()->plotArea();
    return plot.bottom() - plot.height() * value / ((line.onRight ? m_right : m_left).maximum * headroom);
}

QPoint ChartView::placeOf(int index) const
{
    return {qRound(xOf(index)), qRound(chart()->plotArea().center().y())};
}

void ChartView::drawForeground(QPainter *painter, const QRectF &)
{
    if (hasFocus()) {
        painter->setPen(QPen(Theme::current().focus, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1));
    }
    if (m_shown < 0 || m_shown >= m_data.count())
        return;
    const QRectF plot = chart()->plotArea();
    painter->setPen(QPen(Theme::current().mutedText, 1, Qt::DashLine));
    painter->drawLine(QPointF(xOf(m_shown), plot.top()), QPointF(xOf(m_shown), plot.bottom()));
    paintDots(*painter);
    paintBox(*painter);
}

void ChartView::paintDots(QPainter &painter) const
{
    const double radius = dotRadius * Theme::current().zoom;
    painter.setPen(QPen(Theme::current().page, 1.5));
    for (int place = 0; place < m_data.lines.size(); ++place) {
        const ChartLine &line = m_data.lines.at(place);
        const auto value = line.values.value(m_shown);
        if (!value)
            continue;
        painter.setBrush(colourOfLine(line, place));
        painter.drawEllipse(QPointF(xOf(m_shown), yOf(line, *value)), radius, radius);
    }
}

void ChartView::paintBox(QPainter &painter) const
{
    const Theme &theme = Theme::current();
    const int boxPadding = theme.px(6);
    const QString head = periodText(m_data, m_shown);
    const QStringList values = valuesAt(m_data, m_shown);
    const QFontMetricsF metrics(theme.smallFont);
    QFont bold = theme.smallFont;
    bold.setBold(true);
    double width = QFontMetricsF(bold).horizontalAdvance(head);
    for (const QString &each : values)
        width = qMax(width, metrics.horizontalAdvance(each));
    QRectF box(0, 0, width + 2 * boxPadding, metrics.height() * double(values.size() + 1) + 2 * boxPadding);
    const QRectF plot = chart()->plotArea();
    const bool toTheLeft = xOf(m_shown) > plot.center().x();
    box.moveTopLeft(
        {toTheLeft ? xOf(m_shown) - box.width() - theme.spaceSmall : xOf(m_shown) + theme.spaceSmall,
         plot.top()});
    painter.setPen(QPen(theme.stripLine, 1));
    painter.setBrush(theme.field);
    painter.drawRoundedRect(box, theme.radiusSmall, theme.radiusSmall);
    painter.setPen(theme.text);
    double baseline = box.top() + boxPadding + metrics.ascent();
    painter.setFont(bold);
    painter.drawText(QPointF(box.left() + boxPadding, baseline), head);
    painter.setFont(theme.smallFont);
    for (const QString &each : values) {
        baseline += metrics.height();
        painter.drawText(QPointF(box.left() + boxPadding, baseline), each);
    }
}

void ChartView::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_data.count() > 0)
        build();
}

} // namespace lambdesk
