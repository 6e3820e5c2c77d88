// SPDX-License-Identifier: GPL-3.0-or-later
#include "button.h"

#include <ui/style/theme.h>

#include <QCoreApplication>
#include <QCursor>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

namespace lambdesk
{

Button::Button(const QString &text, QWidget *parent)
    : QPushButton(text, parent)
{
    setFocusPolicy(Qt::StrongFocus);
}

void Button::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !(event->modifiers() & ~Qt::KeypadModifier) && !event->isAutoRepeat())
        click();
    else
        QPushButton::keyPressEvent(event);
}

PrimaryButton::PrimaryButton(const QString &text, QWidget *parent)
    : Button(text, parent)
{
}

void PrimaryButton::paintEvent(QPaintEvent *event)
{
    Button::paintEvent(event);
    if (!hasFocus())
        return;
    // The ring alone can hardly be told from the button, which is blue as well.
    const Theme &theme = Theme::current();
    const double inset = theme.focusWidth + theme.borderWidth / 2.0;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.primaryText, theme.borderWidth));
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), theme.borderWidth,
                            theme.borderWidth);
}

SecondaryButton::SecondaryButton(const QString &text, QWidget *parent)
    : Button(text, parent)
{
    setAutoDefault(false);
}

void SecondaryButton::setMenu(QMenu *menu)
{
    QPushButton::setMenu(menu);
    // Of itself it closes for the mouse and the keyboard only, not for assistive technology.
    if (menu) {
        connect(menu, &QMenu::triggered, menu, &QWidget::close);
        connect(menu, &QMenu::aboutToHide, this, &SecondaryButton::noticePointer, Qt::QueuedConnection);
    }
    setProperty("hasMenu", menu != nullptr);
}

/// While a menu is open Qt tells nothing else that the pointer has left it: the button would go on being lit.
void SecondaryButton::noticePointer()
{
    if (!underMouse() || rect().contains(mapFromGlobal(QCursor::pos())))
        return;
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(this, &leave);
    update();
}

LinkButton::LinkButton(const QString &text, QWidget *parent)
    : Button(text, parent)
{
    setFlat(true);
    setAutoDefault(false);
    setCursor(Qt::PointingHandCursor);
}

int LinkButton::inset()
{
    return Theme::current().borderWidth + Theme::current().spaceTiny;
}

void LinkButton::setFlush()
{
    setProperty("flush", true);
}

} // namespace lambdesk
