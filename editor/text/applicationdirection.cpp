// SPDX-License-Identifier: GPL-3.0-or-later
#include "applicationdirection.h"

#include <QEvent>
#include <QGuiApplication>

namespace lambdesk
{

ApplicationDirection::ApplicationDirection(Qt::LayoutDirection direction)
    : m_before(QGuiApplication::layoutDirection())
    , m_direction(direction)
{
    if (m_before == m_direction)
        return;
    qGuiApp->installEventFilter(this);
    QGuiApplication::setLayoutDirection(m_direction);
}

ApplicationDirection::~ApplicationDirection()
{
    if (m_before != m_direction)
        QGuiApplication::setLayoutDirection(m_before);
}

bool ApplicationDirection::eventFilter(QObject *watched, QEvent *event)
{
    // All windows are told.
    return event->type() == QEvent::ApplicationLayoutDirectionChange || QObject::eventFilter(watched, event);
}

} // namespace lambdesk
