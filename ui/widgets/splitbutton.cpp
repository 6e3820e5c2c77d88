// SPDX-License-Identifier: GPL-3.0-or-later
#include "splitbutton.h"

#include "menu.h"

#include <ui/style/theme.h>

#include <QAction>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPolygonF>
#include <QStyle>

namespace lambdesk
{

namespace
{

constexpr int arrowWidth = 24; ///< the style sheet leaves it free
constexpr int arrowSize = 10;

} // namespace

SplitButton::SplitButton(const QString &text, QWidget *parent)
    : PrimaryButton(text, parent)
    , m_menu(new Menu(this))
{
    // Of itself it closes for the mouse and the keyboard only, not for assistive technology.
    connect(m_menu, &QMenu::triggered, m_menu, &QWidget::close);
    connect(m_menu, &QMenu::aboutToShow, this, qOverload<>(&QWidget::update));
    connect(m_menu, &QMenu::aboutToHide, this, qOverload<>(&QWidget::update));
    m_menu->installEventFilter(this);
}

QRect SplitButton::arrowRect() const
{
    const int width = Theme::current().px(arrowWidth);
    return QStyle::visualRect(layoutDirection(), rect(), QRect(this->width() - width, 0, width, height()));
}

void SplitButton::openMenu()
{
    if (isEnabled() && !m_menu->isVisible())
        m_menu->popup(menuPosition());
}

void SplitButton::openByKey()
{
    openMenu();
    const auto actions = m_menu->actions();
    for (QAction *action : actions) {
        if (!action->isSeparator() && action->isEnabled() && action->isVisible())
            return m_menu->setActiveAction(action);
    }
}

QPoint SplitButton::menuPosition() const
{
    const QPoint below = mapToGlobal(QPoint(0, height()));
    return layoutDirection() == Qt::RightToLeft ? below + QPoint(width() - m_menu->sizeHint().width(), 0)
                                                : below;
}

bool SplitButton::eventFilter(QObject *watched, QEvent *event)
{
    // A press on the arrow closes the open menu; heard here as well it would open it again.
    if (watched == m_menu && event->type() == QEvent::MouseButtonPress) {
        const QPoint at = mapFromGlobal(static_cast<QMouseEvent *>(event)->globalPosition().toPoint());
        m_menu->setAttribute(Qt::WA_NoMouseReplay, arrowRect().contains(at));
    }
    return PrimaryButton::eventFilter(watched, event);
}

bool SplitButton::hitButton(const QPoint &position) const
{
    return PrimaryButton::hitButton(position) && !arrowRect().contains(position);
}

void SplitButton::keyPressEvent(QKeyEvent *event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (event->key() == Qt::Key_Down && (modifiers == Qt::NoModifier || modifiers == Qt::AltModifier))
        openByKey();
    else
        PrimaryButton::keyPressEvent(event);
}

void SplitButton::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && arrowRect().contains(event->position().toPoint()))
        openMenu();
    else
        PrimaryButton::mousePressEvent(event);
}

void SplitButton::paintEvent(QPaintEvent *event)
{
    PrimaryButton::paintEvent(event);
    const Theme &theme = Theme::current();
    const ColourToken colour = isEnabled() ? &Theme::primaryText : &Theme::disabledText;
    const bool isOpen = m_menu->isVisible();
    const QRect arrow = arrowRect();
    QPainter painter(this);
    const int inset = theme.focusWidth;
    if (isOpen)
        painter.fillRect(arrow.adjusted(inset, inset, -inset, -inset), theme.primaryText);
    const QRect line = QStyle::visualRect(
        layoutDirection(), rect(),
        QRect(width() - arrow.width(), theme.spaceTiny, theme.borderWidth, height() - 2 * theme.spaceTiny));
    painter.fillRect(line, theme.*colour);
    // Of the shape of the other menus' arrows, which are grey.
    QRectF place(QPointF(), QSizeF(1, 1) * theme.px(arrowSize));
    place.moveCenter(QRectF(arrow).center());
    const auto at = [&place](double x, double y) {
        return place.topLeft() + QPointF(x * place.width(), y * place.height()) / 16;
    };
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isOpen ? theme.primaryBottom : theme.*colour);
    painter.drawPolygon(QPolygonF{at(2, 5), at(14, 5), at(8, 12)});
}

} // namespace lambdesk
