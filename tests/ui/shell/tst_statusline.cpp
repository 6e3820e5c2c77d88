// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/endpoint/endpointswitch.h>
#include <model/preferences/preferences.h>
#include <tests/support/testprogram.h>
#include <tests/support/windowfixture.h>
#include <ui/shell/statusline.h>
#include <ui/widgets/elidedlabel.h>

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QSettings>
#include <QTcpServer>
#include <QTcpSocket>

using namespace lambdesk;
using namespace lambdesk::test;
using namespace Qt::StringLiterals;

/// What the status line shows: the endpoint, and the rest where there is little room.
class TestStatusLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void servesTheEndpointFromTheStart();
    void takesTheNextPortAndSaysWhy();
    void copiesTheAddress();
    void copiesWhatAShellNeeds();
    void switchesOffAndOn();
    void remembersThatItIsOff();
    void saysWhyItCouldNotBeSwitchedOn();
    void cutsTheRuntimesBeforeThePath();

private:
    void start();
    QPushButton *button() const { return m_line->findChild<QPushButton *>(u"endpointButton"_s); }
    QAction *action(const char *name) const { return m_line->findChild<QAction *>(QLatin1String(name)); }
    EndpointSwitch &endpoint() const { return m_fixture->services->endpoint; }
    EndpointStatus status() const { return WindowFixture::answer(endpoint().status()); }
    /// Switched on, and shown so.
    EndpointStatus served();

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<StatusLine> m_line;
};

void TestStatusLine::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    QSettings().remove(u"endpoint/on"_s);
    start();
}

void TestStatusLine::cleanup()
{
    m_line.reset();
    m_fixture.reset();
    QSettings().remove(u"endpoint/on"_s);
}

void TestStatusLine::start()
{
    m_line = std::make_unique<StatusLine>(*m_fixture->services, m_fixture->folder.path());
    m_line->resize(1100, 30);
    m_line->show();
    m_line->start();
}

EndpointStatus TestStatusLine::served()
{
    [&] { QTRY_VERIFY(button()->text().startsWith(u"Endpoint: http://127.0.0.1:"_s)); }();
    return status();
}

void TestStatusLine::servesTheEndpointFromTheStart()
{
    const EndpointStatus status = served();
    QVERIFY(status.isOn);
    QCOMPARE(button()->text(), u"Endpoint: http://127.0.0.1:%1"_s.arg(status.port));
    QTcpSocket client;
    client.connectToHost(QHostAddress::LocalHost, status.port);
    QTRY_COMPARE(client.state(), QAbstractSocket::ConnectedState);
    client.write("GET /2015-03-31/functions HTTP/1.0\r\n\r\n");
    QTRY_VERIFY(client.bytesAvailable() > 12);
    QVERIFY(client.readAll().startsWith("HTTP/1.1 200 "));
}

void TestStatusLine::takesTheNextPortAndSaysWhy()
{
    served();
    WindowFixture::answer(endpoint().turnOff());
    QTRY_COMPARE(button()->text(), u"Endpoint: off"_s);
    // Not the usual one, which other tests take and give back beside this one.
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    preferences::setEndpoint({false, other.serverPort()});
    action("toggleEndpoint")->trigger();
    QVERIFY(served().port > other.serverPort());
    QVERIFY(button()->toolTip().contains(u"Port %1 is taken"_s.arg(other.serverPort())));
}

void TestStatusLine::copiesTheAddress()
{
    const EndpointStatus status = served();
    action("copyEndpointAddress")->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), status.address());
    QVERIFY(m_line->currentMessage().contains(status.address()));
}

void TestStatusLine::copiesWhatAShellNeeds()
{
    const EndpointStatus status = served();
    action("copyEndpointCommand")->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(),
             u"export AWS_ENDPOINT_URL=%1 AWS_ACCESS_KEY_ID=any AWS_SECRET_ACCESS_KEY=any "
             "AWS_DEFAULT_REGION=us-east-1"_s.arg(status.address()));
    QVERIFY(m_line->currentMessage().startsWith(u"Copied: export"_s));
}

void TestStatusLine::switchesOffAndOn()
{
    served();
    QCOMPARE(action("toggleEndpoint")->text(), u"Switch off"_s);
    action("toggleEndpoint")->trigger();
    QTRY_COMPARE(button()->text(), u"Endpoint: off"_s);
    QVERIFY(!status().isOn);
    QVERIFY(!action("copyEndpointAddress")->isEnabled());
    QVERIFY(!action("copyEndpointCommand")->isEnabled());
    QCOMPARE(action("toggleEndpoint")->text(), u"Switch on"_s);
    action("toggleEndpoint")->trigger();
    QVERIFY(served().isOn);
    QVERIFY(action("copyEndpointAddress")->isEnabled());
}

void TestStatusLine::remembersThatItIsOff()
{
    served();
    action("toggleEndpoint")->trigger();
    QTRY_COMPARE(button()->text(), u"Endpoint: off"_s);
    start();
    QVERIFY(!status().isOn);
    QCOMPARE(button()->text(), u"Endpoint: off"_s);
    action("toggleEndpoint")->trigger();
    served();
    QVERIFY(QSettings().value(u"endpoint/on"_s).toBool());
}

void TestStatusLine::saysWhyItCouldNotBeSwitchedOn()
{
    served();
    const Error error{ErrorKind::Process, u"Port 4566 of 127.0.0.1 can't be listened on: no luck."_s, {}};
    Q_EMIT endpoint().statusChanged({false, 0, error});
    QCOMPARE(button()->text(), u"Endpoint: failed"_s);
    QCOMPARE(button()->toolTip(), error.message);
    QCOMPARE(action("toggleEndpoint")->text(), u"Switch on"_s);
}

void TestStatusLine::cutsTheRuntimesBeforeThePath()
{
    served();
    // The real ones come no more after those.
    QVERIFY(WindowFixture::answer(m_fixture->services->runtimes.runtimes()));
    const auto *path = m_line->findChild<ElidedLabel *>(u"workspaceLabel"_s);
    const auto *runtimes = m_line->findChild<ElidedLabel *>(u"runtimesLabel"_s);
    QList<Runtime> many;
    for (int version = 10; version < 40; ++version)
        many.append({u"nodejs%1.x"_s.arg(version),
                     u"Node.js %1.x"_s.arg(version),
                     Language::NodeJs,
                     u"%1.0.0"_s.arg(version),
                     u"/opt/node-%1"_s.arg(version),
                     {}});
    Q_EMIT m_fixture->services->runtimes.runtimesChanged(many);
    QTRY_VERIFY(runtimes->text().endsWith(u"Node.js 39.x"_s));
    for (const int width : {1100, 900, 700}) {
        m_line->resize(width, 30);
        QTRY_VERIFY2(path->shownText() == path->text(), QByteArray::number(width));
        QVERIFY(runtimes->shownText().endsWith(u'…'));
        QVERIFY(runtimes->geometry().left() >= path->geometry().right());
    }
    // Both have their part where neither fits.
    m_line->resize(path->sizeHint().width() + button()->sizeHint().width(), 30);
    QTRY_VERIFY(path->shownText().endsWith(u'…'));
    QVERIFY(runtimes->width() > 20);
}

LAMBDESK_TEST(QApplication, TestStatusLine)
#include "tst_statusline.moc"
