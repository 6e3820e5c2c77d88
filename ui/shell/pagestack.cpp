// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagestack.h"

#include <ui/widgets/scrollpage.h>

namespace lambdesk
{

int PageStack::addPage(QWidget *page)
{
    auto *scroll = new ScrollPage(page, this);
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
