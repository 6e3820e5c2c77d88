// SPDX-License-Identifier: GPL-3.0-or-later
#include "scrollpage.h"

#include <ui/style/theme.h>

#include <QApplication>
#include <QResizeEvent>
#include <QScrollBar>

#include <utility>

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

/// Qt calls it for the viewport, which is as high as the area. One that shows its beginning goes on doing so.
void ScrollPage::resizeEvent(QResizeEvent *event)
{
    const int value = verticalScrollBar()->value();
    const int top = mapTo(window(), QPoint()).y();
    const int pushed = top - std::exchange(m_top, top);
    QScrollArea::resizeEvent(event);
    const bool isFromAbove = event->oldSize().height() - event->size().height() == pushed;
    if (value > 0 && pushed != 0 && isFromAbove)
        verticalScrollBar()->setValue(value + pushed);
}

void ScrollPage::followFocus(QWidget *, QWidget *now)
{
    if (now && widget() && now != widget() && widget()->isAncestorOf(now))
        ensureWidgetVisible(now, 0, Theme::current().spaceLarge);
}

} // namespace lambdesk
