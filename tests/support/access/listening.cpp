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

} // namespace lambdesk::test
