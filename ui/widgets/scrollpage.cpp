// SPDX-License-Identifier: GPL-3.0-or-later
#include "scrollpage.h"

#include <ui/style/theme.h>

#include <QApplication>
#include <QResizeEvent>
#include <QScrollBar>
#include <QTimer>

#include <utility>

namespace lambdesk
{

ScrollPage::ScrollPage(QWidget *content, QWidget *parent)
    : QScrollArea(parent)
    , m_later(new QTimer(this))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    if (content)
        take(content);
    setFocusPolicy(Qt::NoFocus);
    m_later->setSingleShot(true);
    m_later->setInterval(0);
    connect(m_later, &QTimer::timeout, this, &ScrollPage::scrollToPart);
    connect(qApp, &QApplication::focusChanged, this, &ScrollPage::followFocus);
}

/// The focus leaves the parts as they go, after this.
ScrollPage::~ScrollPage()
{
    disconnect(qApp, nullptr, this, nullptr);
}

void ScrollPage::reveal(QWidget *part, int enough, int height)
{
    m_part = part;
    m_enough = enough;
    m_height = height;
    m_later->start();
}

void ScrollPage::scrollToPart()
{
    if (!m_part || !m_part->isVisible() || !widget() || !widget()->isAncestorOf(m_part))
        return;
    QScrollBar *bar = verticalScrollBar();
    const int top = m_part->mapTo(widget(), QPoint()).y();
    const int room = viewport()->height();
    const int inSight = qMin(top + m_part->height(), bar->value() + room) - qMax(top, bar->value());
    if (inSight < qMin(m_enough, room))
        bar->setValue(qMin(top, qMax(bar->value(), top + m_height - room)));
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

void ScrollPage::take(QWidget *content)
{
    content->setProperty("scrollContent", true);
    setWidget(content);
}

void ScrollPage::followFocus(QWidget *, QWidget *now)
{
    if (now && widget() && now != widget() && widget()->isAncestorOf(now))
        ensureWidgetVisible(now, 0, Theme::current().spaceLarge);
}

} // namespace lambdesk
