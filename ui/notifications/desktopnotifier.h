// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace lambdesk
{

/// Shows notifications on the desktop, outside of the window.
class DesktopNotifier : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Never waits; where there is no desktop that shows it, nothing happens.
    virtual void show(const QString &id, const QString &text) = 0;

Q_SIGNALS:
    /// The user has chosen the notification.
    void activated(const QString &id);
};

} // namespace lambdesk
