// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRect>

#include <optional>

namespace lambdesk
{

/// Where a bubble stands, and where its arrow ends, which is at its edge. Without an arrow it points at
/// nothing. All in the coordinates of the window.
struct BubblePlacement {
    QRect bubble;
    std::optional<QPoint> tip = {};
    bool operator==(const BubblePlacement &) const = default;
};

struct BubbleSurroundings {
    QRect window;      ///< as far as the bubble may lie over it
    QRect control;     ///< pointed at, and never covered if there is room beside it
    QList<QRect> busy; ///< what else can be used or read: as little of it as possible is covered
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

/// The `sizes` that it can have, each with room for the arrow, of that size, at each edge: the first, unless
/// less is covered with another.
BubblePlacement placeBubble(const QList<QSize> &sizes, int arrow, const BubbleSurroundings &around);

/// A corner of the window, if nothing else speaks against it the lower one at the end of a line of text: for
/// a bubble that points at nothing.
BubblePlacement cornerPlacement(const QSize &size, const BubbleSurroundings &around);

} // namespace lambdesk
