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

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
static void tell(QWidget *widget, const QString &words)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleAnnouncementEvent event(widget, words);
    QAccessible::updateAccessibility(&event);
}
#else
static void tell(QWidget *widget, const QString &)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(widget, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&event);
}
#endif

static void name(QWidget *widget, const QString &words)
{
    if (!qobject_cast<QLabel *>(widget))
        widget->setAccessibleName(words);
}

void announce(QWidget *widget, const QString &words)
{
    name(widget, words);
    tell(widget, words);
}

void announceAsItComes(QWidget *widget, const QString &words)
{
    name(widget, words);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    tell(widget, words);
#endif
}

} // namespace lambdesk
