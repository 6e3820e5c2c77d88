// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessiblescrollarea.h"

#include <QAccessibleWidget>
#include <QScrollArea>

namespace lambdesk
{

static QAccessibleInterface *accessibleScrollArea(const QString &className, QObject *object)
{
    if (className != QLatin1String("QScrollArea"))
        return nullptr;
    auto *area = qobject_cast<QScrollArea *>(object);
    return area ? new QAccessibleWidget(area, QAccessible::Client) : nullptr;
}

void installAccessibleScrollAreas()
{
    QAccessible::installFactory(accessibleScrollArea);
}

} // namespace lambdesk
