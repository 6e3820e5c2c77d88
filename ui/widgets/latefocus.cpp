// SPDX-License-Identifier: GPL-3.0-or-later
#include "latefocus.h"

#include "scrollpage.h"

namespace lambdesk
{

namespace
{

/// The outermost: a part of a page may be scrolled by itself, too.
const QWidget *pageOf(const QWidget &widget)
{
    const QWidget *page = widget.window();
    for (const QWidget *each = &widget; each && !each->isWindow(); each = each->parentWidget()) {
        if (const auto *scroll = qobject_cast<const ScrollPage *>(each); scroll && scroll->widget())
            page = scroll->widget();
    }
    return page;
}

} // namespace

bool mayTakeKeyboard(const QWidget &widget)
{
    if (!widget.isVisible())
        return false;
    // Of the window and not of the program, which has none while another one is in front.
    const QWidget *now = widget.window()->focusWidget();
    const QWidget *page = pageOf(widget);
    return !now || !now->isVisible() || now == page || page->isAncestorOf(now);
}

} // namespace lambdesk
