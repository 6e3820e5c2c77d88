// SPDX-License-Identifier: GPL-3.0-or-later
#include "bubbleplacement.h"

#include <QStyle>

#include <utility>

namespace lambdesk
{

namespace
{

/// What a pixel of difference doesn't change.
constexpr double tie = 0.01;
/// Where something must be covered: how many others the control is worth.
constexpr double worthOfControl = 100;

/// Keeps `from`, `length` long, between the ends where it fits there.
int within(int from, int length, int first, int last)
{
    return qMax(first, qMin(from, last - length + 1));
}

/// How much of what can be used the bubble covers: 1 is one control, wholly.
double covered(const QRect &bubble, const QList<QRect> &busy)
{
    double sum = 0;
    for (const QRect &each : busy) {
        const QRect common = bubble & each;
        if (!common.isEmpty())
            sum += double(common.width()) * common.height() / (double(each.width()) * each.height());
    }
    return sum;
}

/// As if text were written to the right: below and above the control, after and before it, each begun with
/// it, in its middle, and ended with it.
QList<QRect> candidates(const QSize &size, int arrow, const QRect &window, const QRect &control)
{
    const int width = size.width();
    const int height = size.height();
    const QList<int> across{control.left() - arrow, control.center().x() - width / 2,
                            control.right() + arrow + 1 - width};
    const QList<int> down{control.top() - arrow, control.center().y() - height / 2,
                          control.bottom() + arrow + 1 - height};
    QList<QRect> places;
    for (const int y : {control.bottom() + 1, control.top() - height}) {
        for (const int x : across)
            places.append({within(x, width, window.left(), window.right()), y, width, height});
    }
    for (const int x : {control.right() + 1, control.left() - width}) {
        for (const int y : down)
            places.append({x, within(y, height, window.top(), window.bottom()), width, height});
    }
    return places;
}

/// In the middle of the edge that the bubble and the control have in common, away from the round corners.
QPoint tipOf(const QRect &bubble, const QRect &control, int arrow)
{
    const int corner = 3 * arrow;
    const auto along = [corner](int middle, int first, int last) {
        return first + corner > last - corner ? (first + last) / 2
                                              : qBound(first + corner, middle, last - corner);
    };
    if (bubble.top() > control.bottom())
        return {along(control.center().x(), bubble.left(), bubble.right()), bubble.top()};
    if (bubble.bottom() < control.top())
        return {along(control.center().x(), bubble.left(), bubble.right()), bubble.bottom()};
    const int y = along(control.center().y(), bubble.top(), bubble.bottom());
    return {bubble.left() > control.right() ? bubble.left() : bubble.right(), y};
}

} // namespace

BubblePlacement placeBubble(const QList<QSize> &sizes, int arrow, const BubbleSurroundings &around)
{
    const auto mirrored = [&around](const QRect &rect) {
        return QStyle::visualRect(around.direction, around.window, rect);
    };
    const QRect control = mirrored(around.control);
    std::optional<QRect> best;
    double least = 0;
    QList<QRect> places;
    for (const QSize &size : sizes)
        places += candidates(size, arrow, around.window, control);
    for (const QRect &place : std::as_const(places)) {
        if (!around.window.contains(place) || place.intersects(control))
            continue;
        const QRect body = mirrored(place).adjusted(arrow, arrow, -arrow, -arrow);
        const double cost = covered(body, around.busy);
        if (!best || cost < least - tie) {
            best = mirrored(place);
            least = cost;
        }
    }
    if (!best)
        return cornerPlacement(sizes.first(), around);
    return {*best, tipOf(*best, around.control, arrow)};
}

BubblePlacement cornerPlacement(const QSize &size, const BubbleSurroundings &around)
{
    const QRect &window = around.window;
    QRect lowerEnd({}, size.boundedTo(window.size()));
    lowerEnd.moveBottomRight(window.bottomRight());
    QRect lowerStart = lowerEnd;
    lowerStart.moveLeft(window.left());
    QRect upperEnd = lowerEnd;
    upperEnd.moveTop(window.top());
    QRect best;
    double least = 0;
    for (const QRect &place : {lowerEnd, lowerStart, upperEnd}) {
        const QRect bubble = QStyle::visualRect(around.direction, window, place);
        const double cost = covered(bubble, around.busy) + worthOfControl * covered(bubble, {around.control});
        if (best.isNull() || cost < least - tie) {
            best = bubble;
            least = cost;
        }
    }
    return {best};
}

} // namespace lambdesk
