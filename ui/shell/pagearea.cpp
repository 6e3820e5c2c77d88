// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagearea.h"

#include "pagestack.h"
#include "sidenavigation.h"

#include <model/preferences/keepsetting.h>
#include <ui/style/theme.h>

#include <QApplication>
#include <QEvent>
#include <QStyle>

#include <utility>

namespace lambdesk
{

namespace
{

/// What pages need; with less beside it, the side navigation lies over them.
constexpr int narrowestPage = 940;
const QString openKey = QStringLiteral("window/sideNavigation");

} // namespace

PageArea::PageArea(QWidget *parent)
    : QWidget(parent)
    , m_pages(new PageStack(this))
    , m_side(new SideNavigation(this))
    , m_isWantedBeside(keptSetting(openKey, false).toBool())
{
    m_side->hide();
    connect(m_side, &SideNavigation::closeRequested, this, [this] { setSideOpen(false); });
    connect(m_side, &SideNavigation::placeRequested, this, &PageArea::closeOverPage);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *before, QWidget *now) {
        if (before && m_side->isAncestorOf(before) && now && m_pages->isAncestorOf(now))
            closeOverPage();
    });
}

/// The focus leaves the parts as they go, after this.
PageArea::~PageArea()
{
    disconnect(qApp, nullptr, this, nullptr);
}

bool PageArea::isSideOpen() const
{
    return isNarrow() ? m_isOverPage : m_isWantedBeside;
}

void PageArea::setSideOpen(bool open)
{
    if (open == isSideOpen())
        return;
    const bool hadKeyboard = m_side->isAncestorOf(QApplication::focusWidget());
    if (isNarrow()) {
        m_isOverPage = open;
    } else {
        m_isWantedBeside = open;
        keepSetting(openKey, open);
    }
    arrange();
    if (open)
        m_side->focusCurrent();
    else if (hadKeyboard && m_pages->page())
        m_pages->page()->setFocus(Qt::OtherFocusReason);
}

void PageArea::closeOverPage()
{
    m_isOverPage = false;
    arrange();
}

bool PageArea::isNarrow() const
{
    return width() < Theme::current().px(narrowestPage) + m_side->width();
}

void PageArea::arrange()
{
    m_isOverPage = m_isOverPage && isNarrow();
    const bool isOpen = isSideOpen();
    const QRect all = rect();
    const QRect side(0, 0, m_side->width(), all.height());
    const QRect pages = isOpen && !isNarrow() ? all.adjusted(side.width(), 0, 0, 0) : all;
    m_side->setGeometry(QStyle::visualRect(layoutDirection(), all, side));
    m_pages->setGeometry(QStyle::visualRect(layoutDirection(), all, pages));
    m_side->setVisible(isOpen);
    m_side->raise();
    if (std::exchange(m_wasOpen, isOpen) != isOpen)
        Q_EMIT sideOpenChanged(isOpen);
}

QSize PageArea::minimumSizeHint() const
{
    return m_pages->minimumSizeHint();
}

bool PageArea::event(QEvent *event)
{
    const bool known = QWidget::event(event);
    // With another zoom the side navigation has another width, and pages need more or less.
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return known;
}

void PageArea::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void PageArea::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        arrange();
}

} // namespace lambdesk
