// SPDX-License-Identifier: GPL-3.0-or-later
#include "systemlook.h"

#include "sessionbus.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <utility>

using namespace Qt::StringLiterals;

namespace lambdesk
{

namespace
{

const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString settings = QStringLiteral("org.freedesktop.portal.Settings");
const QString appearance = QStringLiteral("org.freedesktop.appearance");
const QString gnome = QStringLiteral("org.gnome.desktop.interface");

using Groups = QMap<QString, QVariantMap>;

/// As the portal documents them: color-scheme 0 no preference, 1 dark, 2 light; contrast 1 higher;
/// reduced-motion 1 less.
SystemWishes wishesOf(const QHash<QString, QVariant> &values)
{
    const auto number = [&values](const QString &key) {
        return values.value(appearance + u' ' + key).toUInt();
    };
    SystemWishes wishes;
    if (const uint scheme = number(u"color-scheme"_s))
        wishes.dark = scheme == 1;
    wishes.highContrast = number(u"contrast"_s) == 1;
    wishes.lessMotion =
        number(u"reduced-motion"_s) == 1 || !values.value(gnome + u" enable-animations"_s, true).toBool();
    return wishes;
}

} // namespace

SystemLook::SystemLook(QDBusConnection bus, QObject *parent)
    : QObject(parent)
    , m_bus(std::move(bus))
{
    qDBusRegisterMetaType<Groups>();
    m_bus.connect(service, path, settings, u"SettingChanged"_s, this,
                  SLOT(settingChanged(QString, QString, QDBusVariant)));
    ask();
}

SystemLook *SystemLook::ofSession(QObject *parent)
{
    return sessionHasBus() ? new SystemLook(QDBusConnection::sessionBus(), parent) : nullptr;
}

void SystemLook::ask()
{
    auto call = QDBusMessage::createMethodCall(service, path, settings, u"ReadAll"_s);
    call << QStringList{appearance, gnome};
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<Groups> reply = *watcher;
        if (reply.isError())
            return;
        const Groups groups = reply.value();
        for (auto group = groups.begin(); group != groups.end(); ++group) {
            for (auto value = group->begin(); value != group->end(); ++value)
                m_values.insert(group.key() + u' ' + value.key(), value.value());
        }
        adopt();
    });
}

void SystemLook::settingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    m_values.insert(group + u' ' + key, value.variant());
    adopt();
}

void SystemLook::adopt()
{
    const SystemWishes wishes = wishesOf(m_values);
    if (wishes == m_wishes)
        return;
    m_wishes = wishes;
    Q_EMIT changed();
}

} // namespace lambdesk
