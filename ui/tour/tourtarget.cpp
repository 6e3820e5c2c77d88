// SPDX-License-Identifier: GPL-3.0-or-later
#include "tourtarget.h"

#include <ui/style/theme.h>

#include <QAbstractButton>
#include <QScrollArea>
#include <QTabBar>
#include <QTabWidget>

#include <algorithm>

namespace lambdesk
{

namespace
{

std::optional<TourTarget> tabOf(QWidget *page)
{
    const QWidget *stack = page->parentWidget();
    auto *tabs = stack ? qobject_cast<QTabWidget *>(stack->parentWidget()) : nullptr;
    if (!tabs || !tabs->isVisible() || tabs->indexOf(page) < 0)
        return std::nullopt;
    QTabBar *bar = tabs->tabBar();
    const QRect tab = bar->tabRect(tabs->indexOf(page));
    // One that the bar has no room for is reached by its arrows.
    return TourTarget{bar, tab.intersects(bar->rect()) ? tab : bar->rect()};
}

bool isWithin(const QWidget *widget, const QWidget *whole)
{
    return widget == whole || whole->isAncestorOf(widget);
}

} // namespace

std::optional<TourTarget> findTarget(const QWidget &window, const QStringList &names)
{
    for (const QString &name : names) {
        const auto all = window.findChildren<QWidget *>(name);
        for (QWidget *widget : all) {
            if (widget->isVisible())
                return TourTarget{widget, widget->rect()};
            if (const auto tab = tabOf(widget))
                return tab;
        }
    }
    return std::nullopt;
}

bool isShown(const QWidget &window, const QStringList &names)
{
    return std::any_of(names.cbegin(), names.cend(), [&window](const QString &name) {
        const auto all = window.findChildren<QWidget *>(name);
        return std::any_of(all.cbegin(), all.cend(), [](const QWidget *each) { return each->isVisible(); });
    });
}

QRect inSight(const TourTarget &target)
{
    QRect rect = target.part;
    const QWidget *widget = target.widget;
    for (; !widget->isWindow(); widget = widget->parentWidget())
        rect = (rect & widget->rect()).translated(widget->pos());
    return rect & widget->rect();
}

void scrollIntoSight(const TourTarget &target)
{
    const int margin = Theme::current().spaceLarge;
    for (QWidget *parent = target.widget->parentWidget(); parent; parent = parent->parentWidget()) {
        auto *area = qobject_cast<QScrollArea *>(parent);
        if (!area || !area->widget() || !area->widget()->isAncestorOf(target.widget))
            continue;
        const QRect part(target.widget->mapTo(area->widget(), target.part.topLeft()), target.part.size());
        area->ensureVisible(part.right(), part.bottom(), margin, margin);
        area->ensureVisible(part.left(), part.top(), margin, margin);
    }
}

QList<QRect> usableIn(const QWidget &window, const QWidget *control, const QList<const QWidget *> &without)
{
    QList<QRect> places;
    const auto all = window.findChildren<QWidget *>();
    for (QWidget *widget : all) {
        const bool isUsable =
            widget->isVisible() && widget->window() == &window &&
            (widget->focusPolicy() != Qt::NoFocus || qobject_cast<QAbstractButton *>(widget));
        if (!isUsable || (control && (isWithin(widget, control) || isWithin(control, widget))))
            continue;
        if (std::any_of(without.cbegin(), without.cend(),
                        [widget](const QWidget *each) { return each && isWithin(widget, each); }))
            continue;
        if (const QRect place = inSight({widget, widget->rect()}); !place.isEmpty())
            places.append(place);
    }
    return places;
}

} // namespace lambdesk
