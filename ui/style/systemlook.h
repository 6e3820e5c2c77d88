// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusVariant>
#include <QHash>
#include <QObject>
#include <QVariant>

#include <optional>

namespace lambdesk
{

/// What a desktop says about how programs should look.
struct SystemWishes {
    std::optional<bool> dark; ///< nothing: no preference
    bool highContrast = false;
    bool lessMotion = false;

    bool operator==(const SystemWishes &) const = default;
};

/// Asks the desktop portal (org.freedesktop.portal.Settings) what the user has set, and hears of changes.
/// Without a portal nothing is known, and nothing waits for it.
class SystemLook final : public QObject
{
    Q_OBJECT
public:
    explicit SystemLook(QDBusConnection bus, QObject *parent = nullptr);

    /// The user's session bus, where there is one.
    static SystemLook *ofSession(QObject *parent = nullptr);

    const SystemWishes &wishes() const { return m_wishes; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void ask();
    void adopt();

    QDBusConnection m_bus;
    QHash<QString, QVariant> m_values; ///< by group and key, as the portal has them
    SystemWishes m_wishes;
};

} // namespace lambdesk
