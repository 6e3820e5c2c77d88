// SPDX-License-Identifier: GPL-3.0-or-later
#include "scrollpage.h"

#include <ui/style/theme.h>

#include <QApplication>

namespace lambdesk
{

ScrollPage::ScrollPage(QWidget *content, QWidget *parent)
    : QScrollArea(parent)
{
    content->setProperty("scrollContent", true);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    connect(qApp, &QApplication::focusChanged, this, &ScrollPage::followFocus);
}

/// The focus leaves the parts as they go, after this.
ScrollPage::~ScrollPage()
{
    disconnect(qApp, nullptr, this, nullptr);
}

void ScrollPage::followFocus(QWidget *, QWidget *now)
{
    if (now && widget() && now != widget() && widget()->isAncestorOf(now))
        ensureWidgetVisible(now, 0, Theme::current().spaceLarge);
}

} // namespace lambdesk
