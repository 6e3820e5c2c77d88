// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagestack.h"

#include <ui/widgets/scrollpage.h>

namespace lambdesk
{

QWidget *PageStack::makeRoom()
{
    auto *scroll = new ScrollPage(nullptr, this);
    scroll->hide(); // until it has its page
    return scroll->viewport();
}

ScrollPage *PageStack::roomOf(const QWidget &page) const
{
    const QWidget *viewport = page.parentWidget();
    auto *scroll = viewport ? qobject_cast<ScrollPage *>(viewport->parentWidget()) : nullptr;
    return scroll && scroll->parentWidget() == this ? scroll : nullptr;
}

int PageStack::addPage(QWidget *page)
{
    ScrollPage *scroll = roomOf(*page);
    if (!scroll)
        scroll = new ScrollPage(nullptr, this);
    scroll->take(page);
    connect(page, &QObject::destroyed, scroll, &QObject::deleteLater);
    return addWidget(scroll);
}

void PageStack::showPage(QWidget *page)
{
    for (int i = 0; i < count(); ++i) {
        if (static_cast<ScrollPage *>(widget(i))->widget() == page)
            return setCurrentIndex(i);
    }
    setCurrentIndex(addPage(page));
}

QWidget *PageStack::page() const
{
    const auto *shown = static_cast<ScrollPage *>(currentWidget());
    return shown ? shown->widget() : nullptr;
}

} // namespace lambdesk
