// SPDX-License-Identifier: GPL-3.0-or-later
#include "scrollpage.h"

#include <ui/style/theme.h>

#include <QApplication>
#include <QLayout>
#include <QResizeEvent>
#include <QScrollBar>
#include <QTimer>

#include <utility>

namespace lambdesk
{

namespace
{
constexpr int usualLeastAround = 480;
/// What comes is laid out in several turns, its own parts and those around it.
constexpr int settlingMilliseconds = 1000;
} // namespace

ScrollPage::ScrollPage(QWidget *content, QWidget *parent)
    : QScrollArea(parent)
    , m_later(new QTimer(this))
    , m_leastAround(usualLeastAround)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    if (content)
        take(content);
    setFocusPolicy(Qt::NoFocus);
    m_later->setSingleShot(true);
    m_later->setInterval(0);
    connect(m_later, &QTimer::timeout, this, &ScrollPage::scrollToPart);
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] { m_part.clear(); });
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
    m_isScrolledTo = false;
    m_sinceReveal.start();
    m_later->start();
}

bool ScrollPage::eventFilter(QObject *watched, QEvent *event)
{
    const bool isDone = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::Resize && m_part &&
        m_sinceReveal.elapsed() < settlingMilliseconds)
        m_later->start();
    return isDone;
}

void ScrollPage::scrollToPart()
{
    if (!m_part || !m_part->isVisible() || !widget() || !widget()->isAncestorOf(m_part))
        return;
    QScrollBar *bar = verticalScrollBar();
    const int top = m_part->mapTo(widget(), QPoint()).y();
    const int room = viewport()->height();
    const int inSight = qMin(top + m_part->height(), bar->value() + room) - qMax(top, bar->value());
    m_isScrolledTo = m_isScrolledTo || inSight < qMin(m_enough, room);
    if (m_isScrolledTo)
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
    fit();
    if (!widget())
        return;
    const auto parts = widget()->findChildren<ScrollPage *>();
    for (ScrollPage *part : parts)
        part->fit();
}

void ScrollPage::take(QWidget *content)
{
    content->setProperty("scrollContent", true);
    setWidget(content);
}

void ScrollPage::followFocus(QWidget *, QWidget *now)
{
    if (!now || !widget() || !widget()->isAncestorOf(now))
        return;
    // The button that has begun what is revealed is ready again.
    if (std::exchange(m_focus, now) == now && m_part)
        return;
    // Where it is in this one goes by how those within are scrolled, whichever of them was made first.
    for (ScrollPage *inner = around(*now); inner && inner != this; inner = around(*inner))
        inner->bringIntoSight(now);
    bringIntoSight(now);
}

void ScrollPage::bringIntoSight(QWidget *part)
{
    if (!widget() || part == widget() || !widget()->isAncestorOf(part))
        return;
    m_part.clear(); // the keyboard has gone on
    ensureWidgetVisible(part, 0, Theme::current().spaceLarge);
}

ScrollPage *ScrollPage::around(const QWidget &part)
{
    const QWidget *inner = &part;
    while (!inner->isWindow() && inner->parentWidget()) {
        QWidget *outer = inner->parentWidget();
        if (auto *page = qobject_cast<ScrollPage *>(outer))
            return page;
        inner = outer;
    }
    return nullptr;
}

void ScrollPage::setLeastAround(int height)
{
    m_leastAround = height;
    fit();
}

void ScrollPage::setLeastHeight(int height)
{
    m_leastHeight = height;
    updateGeometry();
}

void ScrollPage::setLeastPart(const QWidget *part)
{
    m_leastPart = part;
    updateGeometry();
}

/// Within another one it takes what is left: to want more would make the other one scroll as well.
QSize ScrollPage::sizeHint() const
{
    const QSize wanted = QScrollArea::sizeHint();
    return around(*this) ? QSize(wanted.width(), minimumSizeHint().height()) : wanted;
}

QSize ScrollPage::minimumSizeHint() const
{
    QSize least = QScrollArea::minimumSizeHint();
    if (m_wholeHeight > 0)
        return {least.width(), m_wholeHeight};
    least.setHeight(qMax(least.height(), Theme::current().px(m_leastHeight)));
    if (m_leastPart)
        least.setHeight(qMax(least.height(), m_leastPart->sizeHint().height()));
    return least;
}

bool ScrollPage::event(QEvent *event)
{
    const bool known = QScrollArea::event(event);
    // The content has become another one, or everything another size.
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::StyleChange)
        fit();
    return known;
}

void ScrollPage::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    fit();
}

/// What isn't seen, as the other pages of a stack, makes none higher.
void ScrollPage::hideEvent(QHideEvent *event)
{
    QScrollArea::hideEvent(event);
    fit();
}

void ScrollPage::fit()
{
    const ScrollPage *outer = isVisible() ? around(*this) : nullptr;
    const bool isWhole = outer && outer->viewport()->height() < Theme::current().px(m_leastAround);
    const int height = isWhole ? contentHeight() : 0;
    if (height == m_wholeHeight)
        return;
    m_wholeHeight = height;
    updateGeometry();
}

int ScrollPage::contentHeight() const
{
    if (!widget())
        return 0;
    const int least = qMax(widget()->minimumSizeHint().height(), widget()->minimumHeight());
    const QLayout *layout = widget()->layout();
    return layout && layout->hasHeightForWidth()
               ? qMax(least, layout->totalHeightForWidth(viewport()->width()))
               : least;
}

} // namespace lambdesk
