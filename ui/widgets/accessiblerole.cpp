// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessiblerole.h"

#include <QAccessibleWidget>
#include <QLabel>
#include <QVariant>

namespace lambdesk
{

namespace
{

constexpr char roleProperty[] = "accessibleRole";

class AccessibleRole final : public QAccessibleWidget
{
public:
    AccessibleRole(QWidget *widget, QAccessible::Role role)
        : QAccessibleWidget(widget, role)
    {
    }

    QString text(QAccessible::Text text) const override
    {
        const auto *label = qobject_cast<const QLabel *>(widget());
        return label && text == QAccessible::Name ? label->text() : QAccessibleWidget::text(text);
    }
};

QAccessibleInterface *accessibleRole(const QString &, QObject *object)
{
    const QVariant role = object->isWidgetType() ? object->property(roleProperty) : QVariant();
    return role.isValid()
               ? new AccessibleRole(static_cast<QWidget *>(object), QAccessible::Role(role.toInt()))
               : nullptr;
}

} // namespace

void setAccessibleRole(QWidget *widget, QAccessible::Role role)
{
    static const bool isInstalled = (QAccessible::installFactory(accessibleRole), true);
    Q_UNUSED(isInstalled)
    widget->setProperty(roleProperty, int(role));
}

} // namespace lambdesk
