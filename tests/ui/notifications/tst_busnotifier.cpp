// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testprogram.h>
#include <ui/notifications/busnotifier.h>

#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

#include <memory>

using namespace lambdesk;
using namespace Qt::StringLiterals;

/// The part of a desktop that shows notifications.
class FakeDesktop : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    explicit FakeDesktop(const QDBusConnection &bus)
        : m_bus(bus)
    {
        m_bus.registerObject(u"/org/freedesktop/Notifications"_s, this,
                             QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
        m_bus.registerService(u"org.freedesktop.Notifications"_s);
    }

    QStringList shown;
    QStringList actions;

public Q_SLOTS:
    uint Notify(const QString &, uint, const QString &, const QString &summary, const QString &,
                const QStringList &offered, const QVariantMap &, int)
    {
        shown.append(summary);
        actions = offered;
        return uint(shown.size());
    }

Q_SIGNALS:
    void ActionInvoked(uint number, const QString &action);
    void NotificationClosed(uint number, uint reason);

private:
    QDBusConnection m_bus;
};

class TestBusNotifier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString program = QStandardPaths::findExecutable(u"dbus-daemon"_s);
        QVERIFY2(!program.isEmpty(), "dbus-daemon is missing: packaging/test installs it");
        m_daemon.start(program, {u"--session"_s, u"--nofork"_s, u"--print-address=1"_s});
        QTRY_VERIFY(m_daemon.canReadLine());
        m_address = QString::fromUtf8(m_daemon.readLine().trimmed());
    }
    void cleanupTestCase()
    {
        m_daemon.terminate();
        QVERIFY(m_daemon.waitForFinished());
    }
    void cleanup()
    {
        QDBusConnection::disconnectFromBus(u"desktop"_s);
        QDBusConnection::disconnectFromBus(u"console"_s);
    }

    void tellsTheDesktopAndHearsOfTheChoice()
    {
        FakeDesktop desktop(connection(u"desktop"_s));
        BusNotifier notifier(connection(u"console"_s));
        QSignalSpy activated(&notifier, &DesktopNotifier::activated);
        notifier.show(u"run"_s, u"mine succeeded after 12 s"_s);
        QTRY_COMPARE(desktop.shown, QStringList{u"mine succeeded after 12 s"_s});
        QCOMPARE(desktop.actions.value(0), u"default"_s);
        // The answer that has the number may still be on its way.
        QTRY_VERIFY((Q_EMIT desktop.ActionInvoked(1, u"default"_s), !activated.isEmpty()));
        QCOMPARE(activated.first().first().toString(), u"run"_s);
    }

    void leavesOthersNotificationsAlone()
    {
        FakeDesktop desktop(connection(u"desktop"_s));
        BusNotifier notifier(connection(u"console"_s));
        QSignalSpy activated(&notifier, &DesktopNotifier::activated);
        notifier.show(u"run"_s, u"words"_s);
        QTRY_VERIFY((Q_EMIT desktop.ActionInvoked(1, u"default"_s), !activated.isEmpty()));
        Q_EMIT desktop.NotificationClosed(1, 2);
        notifier.show(u"next"_s, u"words"_s);
        QTRY_COMPARE(desktop.shown.size(), 2); // what was told before has arrived
        activated.clear();
        Q_EMIT desktop.ActionInvoked(1, u"default"_s);
        Q_EMIT desktop.ActionInvoked(99, u"default"_s);
        QTRY_VERIFY((Q_EMIT desktop.ActionInvoked(2, u"default"_s), !activated.isEmpty()));
        for (const auto &each : activated)
            QCOMPARE(each.first().toString(), u"next"_s);
    }

    void isSilentWithoutADesktop()
    {
        BusNotifier notifier(connection(u"console"_s));
        notifier.show(u"run"_s, u"words"_s);
        BusNotifier unconnected((QDBusConnection(u"no such connection"_s)));
        unconnected.show(u"run"_s, u"words"_s);
    }

private:
    QDBusConnection connection(const QString &name) { return QDBusConnection::connectToBus(m_address, name); }

    QProcess m_daemon;
    QString m_address;
};

LAMBDESK_TEST(QCoreApplication, TestBusNotifier)
#include "tst_busnotifier.moc"
