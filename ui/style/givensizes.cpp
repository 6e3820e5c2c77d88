// SPDX-License-Identifier: GPL-3.0-or-later
#include "givensizes.h"

#include "sizegroups.h"

#include <QApplication>
#include <QLayout>

namespace lambdesk
{

void GivenSizes::note(double zoom)
{
    m_sizes.removeIf([](const auto &each) { return each.value().object.isNull(); });
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        keepFont(widget);
        note(widget, zoom);
        const auto layouts = widget->findChildren<QLayout *>(QString(), Qt::FindDirectChildrenOnly);
        for (QLayout *layout : layouts) {
            note(layout, zoom);
            for (QLayout *inner : layout->findChildren<QLayout *>())
                note(inner, zoom);
        }
    }
}

void GivenSizes::note(QObject *object, double zoom)
{
    const auto &groups = sizeGroups();
    for (int group = 0; group < int(groups.size()); ++group) {
        const QList<double> now = groups[size_t(group)].read(object);
        if (now.isEmpty())
            continue;
        Sizes &sizes = m_sizes[{group, object}];
        // What is as it was given last keeps what it was at 100 %: no rounding adds up.
        if (sizes.object != object || sizes.given != now) {
            sizes.object = object;
            sizes.group = group;
            sizes.atFullSize.clear();
            for (const double size : now)
                sizes.atFullSize.append(isFreeSize(size) ? size : size / zoom);
        }
        sizes.given = now;
    }
}

void GivenSizes::give(double zoom)
{
    const auto &groups = sizeGroups();
    for (Sizes &sizes : m_sizes) {
        if (!sizes.object || groups[size_t(sizes.group)].read(sizes.object) != sizes.given)
            continue;
        for (qsizetype i = 0; i < sizes.given.size(); ++i) {
            const double size = sizes.atFullSize.at(i);
            sizes.given[i] = isFreeSize(size) ? size : size * zoom;
        }
        groups[size_t(sizes.group)].write(sizes.object, sizes.given);
        sizes.given = groups[size_t(sizes.group)].read(sizes.object);
    }
}

} // namespace lambdesk
