// SPDX-License-Identifier: GPL-3.0-or-later
#include "flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace lambdesk
{

namespace
{

bool takesMore(const QLayoutItem &item)
{
    return item.expandingDirections() & Qt::Horizontal;
}

/// What takes more can do with less as well; the rest has what it would like, as far as there is so much.
int flowWidth(const QLayoutItem &item, int room)
{
    const int least = item.minimumSize().width();
    return takesMore(item) ? least : std::max(least, std::min(item.sizeHint().width(), room));
}

} // namespace

/// Items that stand beside each other.
struct FlowLayout::Line {
    QList<QLayoutItem *> items;
    QList<int> widths; ///< of the items
    int stretch = -1;  ///< the item that what is left comes before; -1: it comes at the end
    int used = 0;      ///< of the width there is
    int height = 0;

    /// Those that take more share what is left.
    void share(int room)
    {
        int left = std::max(0, room - used);
        auto takers = std::count_if(items.cbegin(), items.cend(),
                                    [](const QLayoutItem *item) { return takesMore(*item); });
        for (int i = 0; i < items.size(); ++i) {
            QLayoutItem *item = items.at(i);
            if (takesMore(*item)) {
                const int more =
                    std::clamp(item->maximumSize().width() - widths.at(i), 0, left / int(takers));
                widths[i] += more;
                used += more;
                left -= more;
                --takers;
            }
            height = std::max(height, item->hasHeightForWidth() ? item->heightForWidth(widths.at(i))
                                                                : item->sizeHint().height());
        }
    }
};

FlowLayout::FlowLayout(QWidget *strip, Space space)
    : QLayout(strip)
    , m_space(space)
{
    setContentsMargins(0, 0, 0, 0);
    strip->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addStretch()
{
    addItem(new QSpacerItem(0, 0, QSizePolicy::Expanding, QSizePolicy::Minimum));
}

int FlowLayout::spacing() const
{
    return Theme::current().*m_space;
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
    invalidate();
}

int FlowLayout::count() const
{
    return int(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= m_items.size())
        return nullptr;
    QLayoutItem *item = m_items.takeAt(index);
    invalidate();
    return item;
}

Qt::Orientations FlowLayout::expandingDirections() const
{
    const bool takes = std::any_of(m_items.cbegin(), m_items.cend(),
                                   [](const QLayoutItem *item) { return takesMore(*item); });
    return takes ? Qt::Horizontal : Qt::Orientations();
}

QList<FlowLayout::Line> FlowLayout::linesFor(int width) const
{
    QList<Line> lines{Line()};
    bool stretches = false;
    for (QLayoutItem *item : m_items) {
        if (item->spacerItem()) {
            stretches = true;
            continue;
        }
        if (item->isEmpty())
            continue;
        const int needed = flowWidth(*item, width);
        if (!lines.last().items.isEmpty() && lines.last().used + spacing() + needed > width)
            lines.append(Line());
        Line &line = lines.last();
        if (stretches)
            line.stretch = int(line.items.size());
        stretches = false;
        line.used += needed + (line.items.isEmpty() ? 0 : spacing());
        line.items.append(item);
        line.widths.append(needed);
    }
    for (Line &line : lines)
        line.share(width);
    return lines;
}

int FlowLayout::neededHeight() const
{
    const QMargins margins = contentsMargins();
    const int width = m_width > 0 ? m_width - margins.left() - margins.right() : QWIDGETSIZE_MAX;
    const QList<Line> lines = linesFor(width);
    int height = margins.top() + margins.bottom() + int(lines.size() - 1) * spacing();
    for (const Line &line : lines)
        height += line.height;
    return height;
}

QSize FlowLayout::sizeHint() const
{
    const QMargins margins = contentsMargins();
    int width = 0;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty()) // as a stretch is, too
            width += item->sizeHint().width() + (width > 0 ? spacing() : 0);
    }
    return {width + margins.left() + margins.right(), neededHeight()};
}

QSize FlowLayout::minimumSize() const
{
    const QMargins margins = contentsMargins();
    int widest = 0;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            widest = std::max(widest, item->minimumSize().width());
    }
    return {widest + margins.left() + margins.right(), neededHeight()};
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const int before = neededHeight();
    m_width = rect.width();
    const QRect area = rect.marginsRemoved(contentsMargins());
    QList<Line> lines = linesFor(area.width());
    if (lines.size() == 1) // stands in the middle of a strip that is higher, as in a box
        lines.first().height = std::max(lines.first().height, area.height());
    int top = area.top();
    for (const Line &line : std::as_const(lines)) {
        placeLine(line, QRect(area.left(), top, area.width(), line.height));
        top += line.height + spacing();
    }
    if (neededHeight() != before)
        parentWidget()->updateGeometry();
}

void FlowLayout::placeLine(const Line &line, const QRect &area)
{
    int x = area.left();
    for (int i = 0; i < line.items.size(); ++i) {
        if (i == line.stretch)
            x += std::max(0, area.width() - line.used);
        const QRect own(x, area.top(), line.widths.at(i), area.height());
        line.items.at(i)->setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), area, own));
        x += own.width() + spacing();
    }
}

} // namespace lambdesk
