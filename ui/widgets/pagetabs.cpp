// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagetabs.h"

#include <QLayout>
#include <QStackedWidget>

#include <algorithm>

namespace lambdesk
{

namespace
{

int heightOfPage(const QWidget &page)
{
    if (page.minimumHeight() > 0)
        return page.minimumHeight();
    const QLayout *layout = page.layout();
    const int least = page.minimumSizeHint().height();
    // Before it is shown it has no width to ask for.
    if (!layout || !page.isVisible() || !layout->hasHeightForWidth())
        return least;
    return std::max(least, layout->totalMinimumHeightForWidth(page.width()));
}

} // namespace

QWidget *roomIn(const QTabWidget &tabs)
{
    return tabs.findChild<QStackedWidget *>(QString(), Qt::FindDirectChildrenOnly);
}

PageTabs::PageTabs(QWidget *parent)
    : QTabWidget(parent)
{
    connect(this, &QTabWidget::currentChanged, this, [this] { updateGeometry(); });
}

QSize PageTabs::minimumSizeHint() const
{
    const QSize ofAll = QTabWidget::minimumSizeHint();
    const QWidget *page = currentWidget();
    if (!page)
        return ofAll;
    const int around = ofAll.height() - page->parentWidget()->minimumSizeHint().height();
    return {ofAll.width(), std::max(0, around) + heightOfPage(*page)};
}

} // namespace lambdesk
