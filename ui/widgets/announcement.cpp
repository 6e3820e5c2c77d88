// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcement.h"

#include "accessiblerole.h"

#include <QLabel>

namespace lambdesk
{

namespace
{

// Since 6.8 Qt can say something on the bus. Before, screen readers on it only listen to notifications, and
// to them when they come up.
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
constexpr QAccessible::Role liveRole = QAccessible::AlertMessage;
#else
constexpr QAccessible::Role liveRole = QAccessible::Notification;
#endif

} // namespace

void makeLive(QWidget *widget)
{
    setAccessibleRole(widget, liveRole);
}

void announce(QWidget *widget, const QString &words)
{
    if (!qobject_cast<QLabel *>(widget))
        widget->setAccessibleName(words);
    if (!QAccessible::isActive())
        return;
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(widget, words);
#else
    QAccessibleEvent event(widget, QAccessible::ObjectShow);
#endif
    QAccessible::updateAccessibility(&event);
}

} // namespace lambdesk
