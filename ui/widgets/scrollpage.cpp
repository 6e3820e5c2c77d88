// SPDX-License-Identifier: GPL-3.0-or-later
#include "scrollpage.h"

#include <ui/style/theme.h>

#include <QApplication>
#include <QEvent>
#include <QLayout>

namespace lambdesk
{

namespace
{
constexpr int usualLeastAround = 480;
}

ScrollPage::ScrollPage(QWidget *content, QWidget *parent)
    : QScrollArea(parent)
    , m_leastAround(usualLeastAround)
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

void ScrollPage::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
    if (!widget())
        return;
    const auto parts = widget()->findChildren<ScrollPage *>();
    for (ScrollPage *part : parts)
        part->fit();
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
