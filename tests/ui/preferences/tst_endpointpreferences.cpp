// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/endpoint/endpointswitch.h>
#include <model/preferences/preferences.h>
#include <tests/support/testprogram.h>
#include <tests/support/windowfixture.h>
#include <ui/preferences/endpointsection.h>
#include <ui/shell/statusline.h>

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTcpServer>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

/// The endpoint is switched and moved while it runs.
class TestEndpointPreferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void movesToThePortThatIsTyped();
    void saysWhatIsNoPortAndTakesNone_data();
    void saysWhatIsNoPortAndTakesNone();
    void staysWhereAnotherProgramHasThePort();
    void comesBackToAPortThatItIsJustLeaving();
    void keepsAPortWhileItIsOff();
    void switchesOffAndOn();
    void followsTheSwitchOfTheStatusLine();
    void servesThePortFromTheStart();

private:
    QLineEdit *port() const { return find<QLineEdit>(*m_section, "portPreference"); }
    QCheckBox *box() const { return find<QCheckBox>(*m_section, "endpointPreference"); }
    QString problem() const
    {
        const auto *label = find<QLabel>(*m_section, "portPreferenceProblem");
        return label && label->isVisible() ? label->text() : QString();
    }
    EndpointStatus status() const { return WindowFixture::answer(m_fixture->services->endpoint.status()); }
    void type(const QString &text) const
    {
        port()->setFocus();
        port()->selectAll();
        QTest::keyClicks(port(), text);
    }
    /// That nobody has, most likely.
    static quint16 freePort()
    {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        return server.serverPort();
    }

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<EndpointSection> m_section;
};

void TestEndpointPreferences::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    preferences::setEndpoint({true, freePort()});
    QVERIFY(WindowFixture::answer(m_fixture->services->endpoint.turnOn(preferences::endpoint().port, false)));
    m_section = std::make_unique<EndpointSection>(m_fixture->services->endpoint);
    m_section->resize(800, 400);
    m_section->show();
    m_section->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_section.get(), patience));
    QTRY_VERIFY(find<QLabel>(*m_section, "endpointPreferenceHint")->text().contains(status().address()));
}

void TestEndpointPreferences::cleanup()
{
    m_section.reset();
    m_fixture.reset();
    QSettings().clear();
}

void TestEndpointPreferences::movesToThePortThatIsTyped()
{
    StatusLine line(*m_fixture->services, m_fixture->folder.path());
    line.start();
    const quint16 wanted = freePort();
    type(QString::number(wanted));
    QVERIFY(preferences::endpoint().port != wanted); // it is still typed
    QTest::keyClick(port(), Qt::Key_Return);
    QTRY_COMPARE(preferences::endpoint().port, wanted);
    QCOMPARE(status(), (EndpointStatus{true, wanted}));
    const auto *button = line.findChild<QPushButton *>(u"endpointButton"_s);
    QTRY_VERIFY(button->text().endsWith(QString::number(wanted)));
    QVERIFY(!button->toolTip().contains(u"taken"_s));
    QCOMPARE(problem(), QString());
    QTRY_VERIFY(find<QLabel>(*m_section, "endpointPreferenceHint")->text().contains(status().address()));
}

void TestEndpointPreferences::saysWhatIsNoPortAndTakesNone_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("of the system") << u"80"_s;
    QTest::newRow("too large") << u"70000"_s;
    QTest::newRow("words") << u"http"_s;
}

void TestEndpointPreferences::saysWhatIsNoPortAndTakesNone()
{
    QFETCH(QString, text);
    const EndpointStatus before = status();
    type(text);
    QVERIFY(problem().contains(u"1024 to 65535"_s));
    QTest::keyClick(port(), Qt::Key_Return);
    QVERIFY(problem().contains(u"1024 to 65535"_s));
    QCOMPARE(port()->accessibleDescription().contains(problem()), true);
    QCOMPARE(preferences::endpoint().port, before.port);
    QCOMPARE(status(), before);
}

void TestEndpointPreferences::staysWhereAnotherProgramHasThePort()
{
    const EndpointStatus before = status();
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    type(QString::number(other.serverPort()));
    QTest::keyClick(port(), Qt::Key_Return);
    QTRY_VERIFY(problem().contains(QString::number(other.serverPort())));
    QTRY_COMPARE(status(), before);
    QCOMPARE(preferences::endpoint().port, before.port);
    // Leaving the field tries it no more.
    box()->setFocus();
    QVERIFY(problem().contains(QString::number(other.serverPort())));
    QCOMPARE(status(), before);
}

void TestEndpointPreferences::comesBackToAPortThatItIsJustLeaving()
{
    const EndpointStatus before = status();
    type(QString::number(freePort()));
    QTest::keyClick(port(), Qt::Key_Return);
    type(QString::number(before.port));
    QTest::keyClick(port(), Qt::Key_Return);
    QCOMPARE(preferences::endpoint().port, before.port);
    QCOMPARE(status(), before);
}

void TestEndpointPreferences::keepsAPortWhileItIsOff()
{
    click(box());
    QTRY_VERIFY(!status().isOn);
    const quint16 wanted = freePort();
    type(QString::number(wanted));
    QTest::keyClick(port(), Qt::Key_Return);
    QCOMPARE(preferences::endpoint(), (EndpointPreferences{false, wanted}));
    QVERIFY(!status().isOn);
    click(box());
    QTRY_COMPARE(status(), (EndpointStatus{true, wanted}));
}

void TestEndpointPreferences::switchesOffAndOn()
{
    click(box());
    QVERIFY(!preferences::endpoint().isOn);
    QTRY_VERIFY(!status().isOn);
    QTRY_VERIFY(find<QLabel>(*m_section, "endpointPreferenceHint")->text().contains(u"off"_s));
    box()->setFocus();
    QTest::keyClick(box(), Qt::Key_Space);
    QVERIFY(preferences::endpoint().isOn);
    QTRY_VERIFY(status().isOn);
}

void TestEndpointPreferences::followsTheSwitchOfTheStatusLine()
{
    StatusLine line(*m_fixture->services, m_fixture->folder.path());
    line.start();
    auto *button = line.findChild<QPushButton *>(u"endpointButton"_s);
    QTRY_VERIFY(button->text().contains(status().address()));
    line.findChild<QAction *>(u"toggleEndpoint"_s)->trigger();
    QTRY_VERIFY(!box()->isChecked());
    click(box());
    QTRY_VERIFY(button->text().contains(u"http://127.0.0.1:%1"_s.arg(preferences::endpoint().port)));
}

void TestEndpointPreferences::servesThePortFromTheStart()
{
    WindowFixture::answer(m_fixture->services->endpoint.turnOff());
    const quint16 wanted = freePort();
    preferences::setEndpoint({true, wanted});
    StatusLine line(*m_fixture->services, m_fixture->folder.path());
    line.start();
    QTRY_COMPARE(status(), (EndpointStatus{true, wanted}));
    QVERIFY(!line.findChild<QPushButton *>(u"endpointButton"_s)->toolTip().contains(u"taken"_s));
}

LAMBDESK_TEST(QApplication, TestEndpointPreferences)
#include "tst_endpointpreferences.moc"
