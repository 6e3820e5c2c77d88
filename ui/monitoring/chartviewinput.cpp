// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartview.h"

#include <ui/widgets/listtext.h>

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

// What the pointer and the keys do.

namespace lambdesk
{

int ChartView::indexAt(const QPointF &place) const
{
    const QRectF plot = chart()->plotArea();
    if (m_data.count() == 0 || !plot.adjusted(-8, -8, 8, 8).contains(place))
        return -1;
    const double share = (place.x() - plot.left()) / plot.width();
    return std::clamp(qRound(share * m_data.count()), 0, m_data.count() - 1);
}

QString ChartView::wordsOnKeys()
{
    return tr("The arrow keys go through its values. Show as table lists them all.");
}

void ChartView::showIndex(int index)
{
    if (index == m_shown)
        return;
    m_shown = index;
    // A screen reader reads the description of what has the focus whenever it changes.
    setAccessibleDescription(
        index < 0 ? wordsOnKeys() : periodText(m_data, index) + u". "_s + listText(valuesAt(m_data, index)));
    viewport()->update();
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    showIndex(indexAt(event->position()));
    setCursor(m_shown >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (const int index = indexAt(event->position()); index >= 0)
        Q_EMIT periodChosen(index);
}

bool ChartView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave && !hasFocus())
        showIndex(-1);
    return QChartView::viewportEvent(event);
}

/// The page around it scrolls.
void ChartView::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

int ChartView::firstIndexWithValue(int from, int step) const
{
    for (int index = from; index >= 0 && index < m_data.count(); index += step) {
        const bool has =
            std::any_of(m_data.lines.cbegin(), m_data.lines.cend(),
                        [index](const ChartLine &line) { return line.values.value(index).has_value(); });
        if (has)
            return index;
    }
    return -1;
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const auto go = [this](int from, int step) {
        if (const int index = firstIndexWithValue(from, step); index >= 0)
            showIndex(index);
    };
    switch (event->key()) {
    case Qt::Key_Left:
        return go(m_shown < 0 ? m_data.count() - 1 : m_shown - 1, -1);
    case Qt::Key_Right:
        return go(m_shown < 0 ? 0 : m_shown + 1, 1);
    case Qt::Key_Home:
        return go(0, 1);
    case Qt::Key_End:
        return go(m_data.count() - 1, -1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_shown >= 0)
            Q_EMIT periodChosen(m_shown);
        return;
    case Qt::Key_Escape:
        if (m_shown >= 0)
            return showIndex(-1);
        break;
    default:
        break;
    }
    event->ignore();
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason && m_shown < 0)
        showIndex(firstIndexWithValue(m_data.count() - 1, -1));
    viewport()->update();
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    showIndex(-1);
    viewport()->update();
}

} // namespace lambdesk
