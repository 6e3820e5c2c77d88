// SPDX-License-Identifier: GPL-3.0-or-later
#include "tourtarget.h"

#include <ui/style/theme.h>

#include <QAbstractButton>
#include <QLabel>
#include <QScrollArea>
#include <QStatusBar>
#include <QStyle>
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

/// A label may be much wider than what it says.
QRect textIn(const QLabel &label)
{
    return QStyle::alignedRect(label.layoutDirection(), label.alignment(),
                               label.sizeHint().boundedTo(label.size()), label.rect());
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

QRect coverableOf(const QWidget &window, const QRect &control)
{
    QRect rest = window.rect();
    const auto *bar = window.findChild<QStatusBar *>();
    if (!bar || !bar->isVisible() || bar->window() != &window)
        return rest;
    const QRect line(bar->mapTo(&window, QPoint()), bar->size());
    if (!line.intersects(control))
        rest.setBottom(line.top() - 1);
    return rest;
}

QList<QRect> inUseIn(const QWidget &window, const QWidget *control, const QList<const QWidget *> &without)
{
    QList<QRect> places;
    const auto all = window.findChildren<QWidget *>();
    for (QWidget *widget : all) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        const bool isUsed = widget->focusPolicy() != Qt::NoFocus || qobject_cast<QAbstractButton *>(widget) ||
                            (label && !label->text().isEmpty());
        if (!isUsed || !widget->isVisible() || widget->window() != &window ||
            (control && (isWithin(widget, control) || isWithin(control, widget))))
            continue;
        if (std::any_of(without.cbegin(), without.cend(),
                        [widget](const QWidget *each) { return each && isWithin(widget, each); }))
            continue;
        const QRect part = label ? textIn(*label) : widget->rect();
        if (const QRect place = inSight({widget, part}); !place.isEmpty())
            places.append(place);
    }
    return places;
}

} // namespace lambdesk
