// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventgeometry.h"

#include <limits>
#include <utility>

namespace lambdesk
{

EventGeometry::EventGeometry(Folds folds, LinesOfRow linesOfRow)
    : m_folds(std::move(folds))
    , m_linesOfRow(std::move(linesOfRow))
{
}

void EventGeometry::setRange(qint64 firstRow, qint64 endRow)
{
    m_first = firstRow;
    m_end = qMax(firstRow, endRow);
}

void EventGeometry::setSize(int height, int lineHeight)
{
    m_height = height;
    m_lineHeight = qMax(1, lineHeight);
}

const QList<EventGeometry::Line> &EventGeometry::layOut()
{
    keepWithin();
    m_lines.clear();
    if (m_end <= m_first)
        return m_lines;
    int y = -m_place.above;
    for (qint64 row = m_place.row; row >= 0 && y < m_height; row = next(row)) {
        const int height = heightOf(row);
        m_lines.append({row, y, height, isFolded(row)});
        y += height;
    }
    return m_lines;
}

void EventGeometry::keepWithin()
{
    if (m_atEnd) {
        m_place = bottom();
        return;
    }
    if (m_place.row < m_first)
        m_place = {m_first, 0};
    const qint64 row = begin(qMin(m_place.row, qMax(m_first, m_end - 1)));
    if (row != m_place.row)
        m_place = {row, 0};
    m_place.above = qBound(0, m_place.above, heightOf(row) - 1);
    const Place end = bottom();
    if (isBehind(m_place, end))
        m_place = end;
}

bool EventGeometry::isEndInSight() const
{
    return m_lines.isEmpty() ||
           (next(m_lines.last().row) < 0 && m_lines.last().y + m_lines.last().height <= m_height);
}

void EventGeometry::scrollBy(qint64 pixels)
{
    m_place = moved(m_place, pixels);
    const Place end = bottom();
    m_atEnd = !isBehind(end, m_place);
    if (m_atEnd)
        m_place = end;
}

void EventGeometry::goToBegin()
{
    m_place = {begin(m_first), 0};
    m_atEnd = false;
}

void EventGeometry::goToEnd()
{
    m_atEnd = true;
    m_place = bottom();
}

void EventGeometry::goToRow(qint64 row, int y)
{
    m_atEnd = false;
    m_place = moved({begin(qBound(m_first, row, qMax(m_first, m_end - 1))), 0}, -y);
    keepWithin();
}

void EventGeometry::show(qint64 row)
{
    const qint64 wanted = begin(row);
    for (const Line &line : std::as_const(m_lines)) {
        if (line.row != wanted)
            continue;
        if (line.y < 0 || line.height > m_height)
            scrollBy(line.y);
        else if (line.y + line.height > m_height)
            scrollBy(line.y + line.height - m_height);
        return;
    }
    const bool above = wanted < m_place.row;
    goToRow(wanted, above ? 0 : m_height - heightOf(wanted));
    scrollBy(0);
}

qint64 EventGeometry::begin(qint64 row) const
{
    const auto fold = m_folds().at(row);
    return fold ? qMax(fold->first, m_first) : row;
}

qint64 EventGeometry::previous(qint64 row) const
{
    return row <= m_first ? -1 : begin(row - 1);
}

qint64 EventGeometry::next(qint64 row) const
{
    const auto fold = m_folds().at(row);
    const qint64 after = fold ? fold->end : row + 1;
    return after < m_end ? after : -1;
}

qint64 EventGeometry::lastLine() const
{
    return m_end > m_first ? begin(m_end - 1) : -1;
}

int EventGeometry::heightOf(qint64 row) const
{
    return isFolded(row) ? m_lineHeight : m_lineHeight * m_linesOfRow(row);
}

EventGeometry::Place EventGeometry::moved(Place from, qint64 pixels) const
{
    qint64 above = from.above + pixels;
    qint64 row = from.row;
    while (above < 0) {
        const qint64 before = previous(row);
        if (before < 0)
            return {row, 0};
        row = before;
        above += heightOf(row);
    }
    for (int height = heightOf(row); above >= height; height = heightOf(row)) {
        const qint64 after = next(row);
        if (after < 0)
            return {row, height - 1};
        above -= height;
        row = after;
    }
    return {row, int(above)};
}

EventGeometry::Place EventGeometry::bottom() const
{
    qint64 row = lastLine();
    if (row < 0)
        return {m_first, 0};
    int height = heightOf(row);
    while (height < m_height) {
        const qint64 before = previous(row);
        if (before < 0)
            return {row, 0};
        row = before;
        height += heightOf(row);
    }
    return {row, height - m_height};
}

bool EventGeometry::isBehind(const Place &a, const Place &b) const
{
    return a.row > b.row || (a.row == b.row && a.above > b.above);
}

int EventGeometry::unit() const
{
    // The bar's numbers have an end that a very long stream's pixels would pass.
    const qint64 lines = m_end > m_first ? m_folds().lineOf(m_end - 1) - m_folds().lineOf(m_first) + 1 : 1;
    return int(qBound(qint64(1), std::numeric_limits<int>::max() / 2 / lines, qint64(m_lineHeight)));
}

int EventGeometry::valueOf(const Place &place) const
{
    if (m_end <= m_first)
        return 0;
    const qint64 line = m_folds().lineOf(place.row) - m_folds().lineOf(m_first);
    return int(line * unit() + qint64(place.above) * unit() / heightOf(place.row));
}

int EventGeometry::value() const
{
    return valueOf(m_place);
}

int EventGeometry::maximum() const
{
    return valueOf(bottom());
}

void EventGeometry::setValue(int value)
{
    if (value >= maximum()) {
        goToEnd();
        return;
    }
    m_atEnd = false;
    const qint64 row = m_folds().rowOf(m_folds().lineOf(m_first) + value / unit());
    m_place.row = begin(qBound(m_first, row, qMax(m_first, m_end - 1)));
    m_place.above = int(qint64(value % unit()) * heightOf(m_place.row) / unit());
}

} // namespace lambdesk
