// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktopnotifier.h"

#include <QDBusConnection>
#include <QHash>

namespace lambdesk
{

/// Asks the desktop to show them (org.freedesktop.Notifications, specification 1.2).
class BusNotifier final : public DesktopNotifier
{
    Q_OBJECT
public:
    explicit BusNotifier(QDBusConnection bus, QObject *parent = nullptr);

    /// By the user's session bus; null where there is none.
    static BusNotifier *ofSession(QObject *parent = nullptr);

    void show(const QString &id, const QString &text) override;

private Q_SLOTS:
    void invoke(uint number, const QString &action);
    /// What lets the window come to the front on Wayland; told before the action.
    void takeToken(uint number, const QString &token);
    void forget(uint number, uint reason);

private:
    QDBusConnection m_bus;
    QHash<uint, QString> m_ids; ///< by the desktop's numbers
};

} // namespace lambdesk
