// SPDX-License-Identifier: GPL-3.0-or-later
#include "busnotifier.h"

#include <ui/style/sessionbus.h>

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

#include <utility>

using namespace Qt::StringLiterals;

namespace lambdesk
{

namespace
{

const QString service = QStringLiteral("org.freedesktop.Notifications");
const QString path = QStringLiteral("/org/freedesktop/Notifications");
const QString defaultAction = QStringLiteral("default"); ///< the notification itself is clicked
constexpr int asTheDesktopLikes = -1;

} // namespace

BusNotifier::BusNotifier(QDBusConnection bus, QObject *parent)
    : DesktopNotifier(parent)
    , m_bus(std::move(bus))
{
    m_bus.connect(service, path, service, u"ActionInvoked"_s, this, SLOT(invoke(uint, QString)));
    m_bus.connect(service, path, service, u"ActivationToken"_s, this, SLOT(takeToken(uint, QString)));
    m_bus.connect(service, path, service, u"NotificationClosed"_s, this, SLOT(forget(uint, uint)));
}

BusNotifier *BusNotifier::ofSession(QObject *parent)
{
    return sessionHasBus() ? new BusNotifier(QDBusConnection::sessionBus(), parent) : nullptr;
}

void BusNotifier::show(const QString &id, const QString &text)
{
    auto call = QDBusMessage::createMethodCall(service, path, service, u"Notify"_s);
    const QVariantMap hints{{u"desktop-entry"_s, u"lambdesk"_s}};
    call << u"Lambdesk"_s << uint(0) << u"lambdesk"_s << text << QString()
         << QStringList{defaultAction, tr("Show the result")} << hints << asTheDesktopLikes;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, id] {
        watcher->deleteLater();
        const QDBusPendingReply<uint> reply = *watcher;
        if (!reply.isError())
            m_ids.insert(reply.value(), id);
    });
}

void BusNotifier::invoke(uint number, const QString &action)
{
    // Every program hears of all notifications.
    if (action == defaultAction && m_ids.contains(number))
        Q_EMIT activated(m_ids.value(number));
}

void BusNotifier::takeToken(uint number, const QString &token)
{
    if (m_ids.contains(number))
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
}

void BusNotifier::forget(uint number, uint)
{
    m_ids.remove(number);
}

} // namespace lambdesk
