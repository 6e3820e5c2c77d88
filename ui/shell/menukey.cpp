// SPDX-License-Identifier: GPL-3.0-or-later
#include "menukey.h"

#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

namespace lambdesk
{

MenuKey::MenuKey(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    qApp->installEventFilter(this);
}

bool MenuKey::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::ShortcutOverride: { // comes before the press, and alone where a shortcut takes it
        const auto *key = static_cast<QKeyEvent *>(event);
        m_isDown = key->key() == Qt::Key_Alt && !(key->modifiers() & ~Qt::AltModifier);
        break;
    }
    case QEvent::KeyRelease:
        if (!m_isDown || !watched->isWidgetType() || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Alt)
            break;
        m_isDown = false;
        if (static_cast<QWidget *>(watched)->window() == m_window && !QApplication::activePopupWidget() &&
            !QApplication::activeModalWidget())
            Q_EMIT tapped();
        break;
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::Leave: // a window manager moves the window, or shows another
    case QEvent::WindowDeactivate:
        m_isDown = false;
        break;
    default:
        break;
    }
    return false;
}

} // namespace lambdesk
