// SPDX-License-Identifier: GPL-3.0-or-later
#include "reach.h"

#include "tabwalk.h"
#include "tree.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QButtonGroup>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lambdesk::test
{

namespace
{

/// Something that a control is made of, or that has keys of its own.
bool isPartOfAControl(const QWidget &widget)
{
    if (widget.inherits("QTableCornerButton") || qobject_cast<const QHeaderView *>(&widget))
        return true;
    for (const QWidget *around = widget.parentWidget(); around; around = around->parentWidget()) {
        if (qobject_cast<const QComboBox *>(around) || qobject_cast<const QAbstractSpinBox *>(around) ||
            qobject_cast<const QLineEdit *>(around) || qobject_cast<const QTabBar *>(around) ||
            qobject_cast<const QMenuBar *>(around))
            return true;
    }
    return false;
}

bool isText(const QWidget &widget)
{
    const auto *field = qobject_cast<const QLineEdit *>(&widget);
    return field && field->isReadOnly();
}

/// Of buttons that exclude each other Tab comes to the chosen one, and the arrow keys to the others.
QList<QAbstractButton *> groupOf(const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    if (!button)
        return {};
    if (const QButtonGroup *group = button->group())
        return group->exclusive() ? group->buttons() : QList<QAbstractButton *>();
    if (!button->autoExclusive())
        return {};
    QList<QAbstractButton *> mates;
    const auto siblings =
        button->parentWidget()->findChildren<QAbstractButton *>(QString(), Qt::FindDirectChildrenOnly);
    std::copy_if(siblings.cbegin(), siblings.cend(), std::back_inserter(mates),
                 [](const QAbstractButton *sibling) { return sibling->autoExclusive(); });
    return mates;
}

bool isReached(const TabWalk &walk, const QWidget *widget)
{
    if (walk.visits(widget) || (widget->focusProxy() && isReached(walk, widget->focusProxy())))
        return true;
    const auto mates = groupOf(widget);
    return std::any_of(mates.cbegin(), mates.cend(),
                       [&walk](const QAbstractButton *mate) { return walk.visits(mate); });
}

bool looksClickable(const QWidget &widget)
{
    return widget.testAttribute(Qt::WA_SetCursor) && widget.cursor().shape() == Qt::PointingHandCursor &&
           !qobject_cast<const QLabel *>(&widget);
}

bool hasMouseOnlyLinks(const QWidget &widget)
{
    const auto *label = qobject_cast<const QLabel *>(&widget);
    return label && label->text().contains(u"<a href"_s) &&
           !(label->textInteractionFlags() & Qt::LinksAccessibleByKeyboard);
}

/// What is cut off there can be scrolled to only with the mouse.
bool scrollsByMouseOnly(const TabWalk &walk, const QWidget &widget)
{
    const auto *area = qobject_cast<const QScrollArea *>(&widget);
    if (!area || !area->widget() || walk.visits(area))
        return false;
    const bool overflows = area->verticalScrollBar()->maximum() > 0;
    const auto inside = walk.widgets();
    return overflows && std::none_of(inside.cbegin(), inside.cend(),
                                     [area](const QWidget *stop) { return area->isAncestorOf(stop); });
}

/// Where `widget` is for one who compares it with `other`: what scrolls is where its scroll area is.
QRect placeOf(const QWidget *widget, const QWidget *other, const QWidget &window)
{
    const QWidget *shown = widget;
    for (const QWidget *around = widget->parentWidget(); around && around != &window;
         around = around->parentWidget()) {
        if (qobject_cast<const QScrollArea *>(around) && !around->isAncestorOf(other))
            shown = around;
    }
    return QRect(shown->mapTo(&window, QPoint()), shown->size());
}

bool isBefore(const QRect &a, const QRect &b)
{
    constexpr int tolerance = 4;
    const int overlap = qMin(a.bottom(), b.bottom()) - qMax(a.top(), b.top());
    const bool sameLine = overlap > qMin(a.height(), b.height()) / 2;
    if (sameLine)
        return b.left() >= a.left() - tolerance;
    // To the right begins another part of the page, from its top.
    return b.top() >= a.top() - tolerance || b.left() >= a.right() - tolerance;
}

int differingPixels(const QImage &a, const QImage &b)
{
    if (a.size() != b.size())
        return a.width() * a.height();
    int count = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            count += a.pixel(x, y) != b.pixel(x, y) ? 1 : 0;
    }
    return count;
}

} // namespace

QStringList unreachedBy(const TabWalk &walk, QWidget &window)
{
    QStringList problems;
    const auto widgets = window.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (widget->window() != &window || !widget->isVisible() || !widget->isEnabled() ||
            widget->size().isEmpty() || isPartOfAControl(*widget) || isText(*widget) ||
            isReached(walk, widget))
            continue;
        const QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(widget);
        if (seen && isControl(seen->role()))
            problems << u"Tab doesn't come to %1"_s.arg(describe(widget));
        else if (widget->focusPolicy() & Qt::TabFocus && !widget->focusProxy())
            problems << u"Tab doesn't come to %1, which wants it"_s.arg(describe(widget));
        else if (looksClickable(*widget))
            problems << u"only the mouse reaches %1"_s.arg(describe(widget));
        else if (hasMouseOnlyLinks(*widget))
            problems << u"only the mouse follows the links of %1"_s.arg(describe(widget));
        else if (scrollsByMouseOnly(walk, *widget))
            problems << u"only the mouse scrolls %1"_s.arg(describe(widget));
    }
    return problems;
}

QStringList jumpsOf(const TabWalk &walk, QWidget &window)
{
    const QList<QWidget *> stops = walk.widgets();
    if (stops.size() < 3)
        return {};
    // A round has no beginning: it is where the window begins.
    qsizetype first = 0;
    for (qsizetype i = 1; i < stops.size(); ++i) {
        const QWidget *a = stops.at(i);
        const QWidget *b = stops.at(first);
        if (isBefore(placeOf(a, b, window), placeOf(b, a, window)))
            first = i;
    }
    QStringList problems;
    for (qsizetype i = 0; i + 1 < stops.size(); ++i) {
        const QWidget *from = stops.at((first + i) % stops.size());
        const QWidget *to = stops.at((first + i + 1) % stops.size());
        if (!isBefore(placeOf(from, to, window), placeOf(to, from, window)))
            problems << u"the focus jumps back from %1 to %2"_s.arg(describe(from), describe(to));
    }
    return problems;
}

QStringList unseenFocusOf(const TabWalk &walk)
{
    constexpr int leastPixels = 60; // more than a text cursor has
    QStringList problems;
    for (const TabWalk::Stop &stop : walk.stops()) {
        if (differingPixels(stop.focused, stop.unfocused) < leastPixels)
            problems << u"the focus doesn't show on %1"_s.arg(describe(stop.widget));
    }
    return problems;
}

} // namespace lambdesk::test
