// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

class QWidget;

namespace lambdesk
{

/// Says what a widget is that assistive technology would else take for a mere area. To be called before
/// anybody looks at it: what they once see of it stays as it is.
void setAccessibleRole(QWidget *widget, QAccessible::Role role);

} // namespace lambdesk
