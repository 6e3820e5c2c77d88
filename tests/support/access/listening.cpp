// SPDX-License-Identifier: GPL-3.0-or-later
#include "listening.h"

#ifdef LAMBDESK_QT_PRIVATE
#include <private/qguiapplication_p.h>
#include <qpa/qplatformaccessibility.h>
#include <qpa/qplatformintegration.h>
#endif

namespace lambdesk::test
{

#ifdef LAMBDESK_QT_PRIVATE
static void setActive(bool active)
{
    QGuiApplicationPrivate::platformIntegration()->accessibility()->setActive(active);
}
#else
static void setActive(bool active)
{
    QAccessible::setActive(active);
}
#endif

bool Listening::isPossible()
{
#ifdef LAMBDESK_QT_PRIVATE
    return true;
#else
    return false;
#endif
}

Listening::Listening(QAccessible::UpdateHandler handler)
    : m_before(QAccessible::installUpdateHandler(handler))
{
    setActive(true);
}

Listening::~Listening()
{
    setActive(false);
    QAccessible::installUpdateHandler(m_before);
}

std::optional<QString> announcementOf(QAccessibleEvent *event)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    if (event->type() == QAccessible::Announcement)
        return static_cast<QAccessibleAnnouncementEvent *>(event)->message();
#else
    const QAccessibleInterface *source = event->accessibleInterface();
    if (event->type() == QAccessible::ObjectShow && source && source->role() == QAccessible::Notification)
        return source->text(QAccessible::Name);
#endif
    return std::nullopt;
}

} // namespace lambdesk::test
