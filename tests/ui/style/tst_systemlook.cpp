// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testprogram.h>
#include <ui/style/systemlook.h>
#include <ui/style/themecontroller.h>

#include <QApplication>
#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusVariant>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <memory>

using namespace lambdesk;
using namespace Qt::StringLiterals;

using Groups = QMap<QString, QVariantMap>;

/// The part of the desktop's portal that tells settings.
class FakePortal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    explicit FakePortal(const QDBusConnection &bus)
        : m_bus(bus)
    {
        qDBusRegisterMetaType<Groups>();
        m_bus.registerObject(u"/org/freedesktop/portal/desktop"_s, this,
                             QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
        m_bus.registerService(u"org.freedesktop.portal.Desktop"_s);
    }

    void set(const QString &group, const QString &key, const QVariant &value)
    {
        m_groups[group][key] = value;
        Q_EMIT SettingChanged(group, key, QDBusVariant(value));
    }

public Q_SLOTS:
    QMap<QString, QVariantMap> ReadAll(const QStringList &) { return m_groups; }

Q_SIGNALS:
    void SettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    QDBusConnection m_bus;
    Groups m_groups;
};

class TestSystemLook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void cleanup();
    void asksTheDesktop();
    void followsTheDesktopLive();
    void aChoiceOfTheUserWins();
    void gnomesAnimationsCount();
    void livesWithoutAPortal();

private:
    QDBusConnection connection(const QString &name) { return QDBusConnection::connectToBus(m_address, name); }

    QProcess m_daemon;
    QString m_address;
    std::unique_ptr<FakePortal> m_portal;
    std::unique_ptr<ThemeController> m_themes;
};

const QString appearance = u"org.freedesktop.appearance"_s;

void TestSystemLook::initTestCase()
{
    const QString program = QStandardPaths::findExecutable(u"dbus-daemon"_s);
    QVERIFY2(!program.isEmpty(), "dbus-daemon is missing: packaging/test installs it");
    m_daemon.start(program, {u"--session"_s, u"--nofork"_s, u"--print-address=1"_s});
    QTRY_VERIFY(m_daemon.canReadLine());
    m_address = QString::fromUtf8(m_daemon.readLine().trimmed());
}

void TestSystemLook::cleanupTestCase()
{
    m_daemon.terminate();
    QVERIFY(m_daemon.waitForFinished());
}

void TestSystemLook::init()
{
    m_portal = std::make_unique<FakePortal>(connection(u"portal"_s));
    m_themes = std::make_unique<ThemeController>(*qApp, ThemeChoice::System);
}

void TestSystemLook::cleanup()
{
    m_themes.reset();
    m_portal.reset();
    QDBusConnection::disconnectFromBus(u"portal"_s);
    QDBusConnection::disconnectFromBus(u"look"_s);
}

void TestSystemLook::asksTheDesktop()
{
    m_portal->set(appearance, u"color-scheme"_s, 1U);
    m_themes->follow(new SystemLook(connection(u"look"_s)));
    QTRY_COMPARE(Theme::current().kind, ThemeKind::Dark);
}

void TestSystemLook::followsTheDesktopLive()
{
    m_portal->set(appearance, u"color-scheme"_s, 2U);
    auto *look = new SystemLook(connection(u"look"_s));
    m_themes->follow(look);
    QTRY_VERIFY(look->wishes().dark == std::optional(false));
    QCOMPARE(Theme::current().kind, ThemeKind::Light);
    m_portal->set(appearance, u"color-scheme"_s, 1U);
    QTRY_COMPARE(Theme::current().kind, ThemeKind::Dark);
    m_portal->set(appearance, u"contrast"_s, 1U);
    QTRY_COMPARE(Theme::current().kind, ThemeKind::HighContrast);
    m_portal->set(appearance, u"contrast"_s, 0U);
    QTRY_COMPARE(Theme::current().kind, ThemeKind::Dark);
    m_portal->set(appearance, u"reduced-motion"_s, 1U);
    QTRY_COMPARE(Theme::current().duration, 0);
}

void TestSystemLook::aChoiceOfTheUserWins()
{
    m_portal->set(appearance, u"color-scheme"_s, 1U);
    auto *look = new SystemLook(connection(u"look"_s));
    m_themes->follow(look);
    m_themes->setChoice(ThemeChoice::Light);
    QTRY_VERIFY(look->wishes().dark == std::optional(true));
    QCOMPARE(Theme::current().kind, ThemeKind::Light);
    m_themes->setChoice(ThemeChoice::System);
    QCOMPARE(Theme::current().kind, ThemeKind::Dark);
}

void TestSystemLook::gnomesAnimationsCount()
{
    m_portal->set(u"org.gnome.desktop.interface"_s, u"enable-animations"_s, false);
    m_themes->follow(new SystemLook(connection(u"look"_s)));
    QTRY_VERIFY(Theme::current().lessMotion);
    m_portal->set(u"org.gnome.desktop.interface"_s, u"enable-animations"_s, true);
    QTRY_VERIFY(!Theme::current().lessMotion);
}

void TestSystemLook::livesWithoutAPortal()
{
    connection(u"portal"_s).unregisterService(u"org.freedesktop.portal.Desktop"_s);
    auto *look = new SystemLook(connection(u"look"_s));
    m_themes->follow(look);
    // One that is there later is heard all the same.
    connection(u"portal"_s).registerService(u"org.freedesktop.portal.Desktop"_s);
    const auto kindAfterNews = [this] {
        m_portal->set(appearance, u"color-scheme"_s, 1U);
        return Theme::current().kind;
    };
    QTRY_COMPARE(kindAfterNews(), ThemeKind::Dark);
}

LAMBDESK_TEST(QApplication, TestSystemLook)
#include "tst_systemlook.moc"
