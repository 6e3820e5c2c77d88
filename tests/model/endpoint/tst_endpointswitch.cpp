// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/endpoint/endpointswitch.h>

#include <tests/support/endpointfixture.h>
#include <tests/support/testprogram.h>

#include <QSignalSpy>
#include <QTcpServer>
#include <QtTest>

using namespace lambdesk;
using namespace lambdesk::test;

namespace
{

const QByteArray functionsPath = "/2015-03-31/functions";

} // namespace

class TestEndpointSwitch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<EndpointFixture>();
        m_fixture->server.close();
        m_switch = std::make_unique<EndpointSwitch>(m_fixture->server);
        m_statuses = std::make_unique<QSignalSpy>(m_switch.get(), &EndpointSwitch::statusChanged);
    }
    void cleanup()
    {
        m_statuses.reset();
        m_switch.reset();
        m_fixture.reset();
    }

    void isOffAtFirst()
    {
        QCOMPARE(settled(m_switch->status()), EndpointStatus());
        QCOMPARE(EndpointStatus().address(), QString());
    }

    void tellsWhereItListens()
    {
        const auto port = settled(m_switch->turnOn(0, false));
        QVERIFY(port);
        const EndpointStatus status{true, *port, {}};
        QCOMPARE(settled(m_switch->status()), status);
        QCOMPARE(status.address(), QStringLiteral("http://127.0.0.1:%1").arg(*port));
        QCOMPARE(m_statuses->size(), 1);
        QCOMPARE(m_statuses->at(0).at(0).value<EndpointStatus>(), status);
        QCOMPARE(statusOfAnAnswer(*port), 200);
    }

    void staysWhereItIsWhenItIsSwitchedOnTwice()
    {
        const auto port = settled(m_switch->turnOn(0, false));
        QCOMPARE(settled(m_switch->turnOn(0, false)).value(), port.value());
        QCOMPARE(m_statuses->size(), 1);
    }

    void closesPortAndConnections()
    {
        const auto port = settled(m_switch->turnOn(0, false)).value();
        HttpClient client(port);
        client.send("GET", functionsPath);
        QCOMPARE(client.answer().status, 200);
        QCOMPARE(settled(m_switch->turnOff()), EndpointStatus());
        QTRY_VERIFY(client.isClosed());
        HttpClient late(port);
        QTRY_VERIFY(late.isClosed());
        QCOMPARE(m_statuses->size(), 2);
        QVERIFY(settled(m_switch->turnOn(port, false)));
        QCOMPARE(statusOfAnAnswer(port), 200);
    }

    void dropsTheAnswersOfWhatIsUnderWay()
    {
        const auto port = settled(m_switch->turnOn(0, false)).value();
        HttpClient client(port);
        client.send("POST", functionsPath,
                    QJsonDocument(m_fixture->creation(
                                      QStringLiteral("slow"),
                                      "exports.handler = () => new Promise(done => setTimeout(done, 200))"))
                        .toJson());
        QCOMPARE(client.answer().status, 201);
        QSignalSpy started(&m_fixture->run.runs, &RunService::runStarted);
        QSignalSpy finished(&m_fixture->run.runs, &RunService::runFinished);
        client.send("POST", functionsPath + "/slow/invocations");
        QVERIFY(started.wait(patience));
        settled(m_switch->turnOff());
        QTRY_VERIFY(client.isClosed());
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(settled(m_switch->turnOn(0, false)));
    }

    void takesTheNextPortWhenOneIsTaken()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        const auto refused = settled(m_switch->turnOn(other.serverPort(), false));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Process);
        const auto status = settled(m_switch->status());
        QVERIFY(!status.isOn);
        QCOMPARE(*status.error, refused.error());
        const auto next = settled(m_switch->turnOn(other.serverPort(), true));
        QVERIFY(next);
        QVERIFY(*next > other.serverPort());
        QVERIFY(!settled(m_switch->status()).error);
    }

private:
    int statusOfAnAnswer(quint16 port)
    {
        HttpClient client(port);
        client.send("GET", functionsPath);
        return client.answer().status;
    }

    std::unique_ptr<EndpointFixture> m_fixture;
    std::unique_ptr<EndpointSwitch> m_switch;
    std::unique_ptr<QSignalSpy> m_statuses;
};

LAMBDESK_TEST(QCoreApplication, TestEndpointSwitch)
#include "tst_endpointswitch.moc"
