// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/endpointfixture.h>
#include <tests/support/testprogram.h>

#include <QtTest>

using namespace lambdesk;
using namespace lambdesk::test;

namespace
{

EndpointServer::Limits smallLimits()
{
    EndpointServer::Limits limits;
    limits.connections = 3;
    limits.headBytes = 1000;
    limits.requestTime = std::chrono::milliseconds(200);
    return limits;
}

EndpointServer::Limits threeConnections()
{
    EndpointServer::Limits limits;
    limits.connections = 3;
    limits.idleTime = std::chrono::milliseconds(0);
    return limits;
}

PlatformProfile smallProfile()
{
    PlatformProfile profile = RunFixture::profileOf(QStringLiteral("today"));
    profile.quotas.controlRequestBytes = 2000;
    return profile;
}

const QByteArray list = "/2015-03-31/functions";

} // namespace

/// What the endpoint does with those who mean no good, or know no better.
class TestEndpointServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_endpoint = std::make_unique<EndpointFixture>(smallProfile(), smallLimits()); }
    void cleanup() { m_endpoint.reset(); }

    void refusesPagesOfABrowser_data()
    {
        QTest::addColumn<QByteArray>("headers");
        QTest::newRow("origin") << QByteArray("Host: 127.0.0.1:PORT\r\nOrigin: http://evil.example\r\n");
        QTest::newRow("null origin") << QByteArray("Host: 127.0.0.1:PORT\r\nOrigin: null\r\n");
        QTest::newRow("image") << QByteArray("Host: 127.0.0.1:PORT\r\nSec-Fetch-Site: cross-site\r\n");
        QTest::newRow("rebound name") << QByteArray("Host: evil.example:PORT\r\n");
        QTest::newRow("other port") << QByteArray("Host: 127.0.0.1:1\r\n");
        QTest::newRow("no port") << QByteArray("Host: 127.0.0.1\r\n");
    }
    void refusesPagesOfABrowser()
    {
        QFETCH(QByteArray, headers);
        headers.replace("PORT", QByteArray::number(m_endpoint->port));
        m_endpoint->client.raw("GET " + list + " HTTP/1.1\r\n" + headers + "\r\n");
        const auto answer = m_endpoint->client.answer();
        QCOMPARE(answer.status, 403);
        QCOMPARE(answer.header("x-amzn-errortype"), QByteArray("AccessDeniedException"));
    }

    void answersByEitherName()
    {
        m_endpoint->client.raw("GET " + list + " HTTP/1.1\r\nHost: localhost:" +
                               QByteArray::number(m_endpoint->port) + "\r\n\r\n");
        QCOMPARE(m_endpoint->client.answer().status, 200);
        m_endpoint->client.raw("GET " + list + " HTTP/1.0\r\n\r\n");
        QCOMPARE(m_endpoint->client.answer().status, 200);
        QTRY_VERIFY(m_endpoint->client.isClosed());
    }

    void answersInOrder()
    {
        m_endpoint->client.send("GET", list);
        m_endpoint->client.send("GET", list + "/nope");
        m_endpoint->client.send("GET", list);
        QCOMPARE(m_endpoint->client.answer().status, 200);
        QCOMPARE(m_endpoint->client.answer().status, 404);
        QCOMPARE(m_endpoint->client.answer().status, 200);
    }

    void refusesALargeBody()
    {
        const auto answer = m_endpoint->ask("POST", list, QByteArray(2001, ' '));
        QCOMPARE(answer.status, 413);
        QCOMPARE(answer.header("x-amzn-errortype"), QByteArray("RequestEntityTooLargeException"));
        QCOMPARE(m_endpoint->ask("GET", list).status, 200);
    }

    void closesOnEndlessHeaders()
    {
        m_endpoint->client.raw("GET / HTTP/1.1\r\nX: " + QByteArray(1100, 'x'));
        QCOMPARE(m_endpoint->client.answer().status, 431);
        QTRY_VERIFY(m_endpoint->client.isClosed());
    }

    void closesOnSlowRequests_data()
    {
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("line") << QByteArray("GET ");
        QTest::newRow("headers") << QByteArray("GET / HTTP/1.1\r\nHost: ");
        QTest::newRow("body") << QByteArray("POST / HTTP/1.1\r\nContent-Length: 10\r\n\r\n1");
    }
    void closesOnSlowRequests()
    {
        QFETCH(QByteArray, start);
        m_endpoint->client.raw(start);
        QCOMPARE(m_endpoint->client.answer().status, 408);
        QTRY_VERIFY(m_endpoint->client.isClosed());
    }

    void keepsAnIdleConnection()
    {
        QCOMPARE(m_endpoint->ask("GET", list).status, 200);
        HttpClient slow(m_endpoint->port);
        slow.raw("GET ");
        QTRY_VERIFY(slow.isClosed()); // as long as that took, the other one did nothing
        QCOMPARE(m_endpoint->ask("GET", list).status, 200);
    }

    void refusesWhatIsNotHttp()
    {
        m_endpoint->client.raw("\x16\x03\x01hello\r\n\r\n");
        QCOMPARE(m_endpoint->client.answer().status, 400);
        QTRY_VERIFY(m_endpoint->client.isClosed());
    }

    void refusesMoreConnectionsThanItMayHave()
    {
        EndpointFixture endpoint(smallProfile(), threeConnections());
        const auto beginNext = [](HttpClient &client) {
            client.send("GET", list);
            client.raw("GET ");
            return client.answer().status;
        };
        QCOMPARE(beginNext(endpoint.client), 200);
        HttpClient second(endpoint.port);
        QCOMPARE(beginNext(second), 200);
        {
            HttpClient third(endpoint.port);
            QCOMPARE(beginNext(third), 200);
            HttpClient fourth(endpoint.port);
            QCOMPARE(fourth.answer().status, 503);
            QTRY_VERIFY(fourth.isClosed());
        }
        const auto accepted = [&endpoint] {
            HttpClient next(endpoint.port);
            next.send("GET", list);
            return next.answer().status == 200;
        };
        QTRY_VERIFY(accepted());
    }

    void theOnesThatAreIdleGoFirst()
    {
        EndpointFixture endpoint(smallProfile(), threeConnections());
        const auto use = [](HttpClient &client) {
            client.send("GET", list);
            return client.answer().status;
        };
        QCOMPARE(use(endpoint.client), 200);
        HttpClient second(endpoint.port);
        QCOMPARE(use(second), 200);
        HttpClient third(endpoint.port);
        QCOMPARE(use(third), 200);
        QCOMPARE(use(endpoint.client), 200);
        HttpClient fourth(endpoint.port);
        QCOMPARE(use(fourth), 200);
        QTRY_VERIFY(second.isClosed());
        QVERIFY(!endpoint.client.isClosed());
        QVERIFY(!third.isClosed());
    }

    void aConnectionOnWhichARequestArrivesIsNotIdle()
    {
        EndpointFixture endpoint(smallProfile(), threeConnections());
        const auto use = [](HttpClient &client) {
            client.send("GET", list);
            return client.answer().status;
        };
        QCOMPARE(use(endpoint.client), 200);
        HttpClient second(endpoint.port);
        QCOMPARE(use(second), 200);
        HttpClient third(endpoint.port);
        QCOMPARE(use(third), 200);
        endpoint.client.send("GET", list);
        endpoint.client.flush();
        HttpClient fourth(endpoint.port);
        QCOMPARE(use(fourth), 200);
        QCOMPARE(endpoint.client.answer().status, 200);
        QTRY_VERIFY(second.isClosed());
        QVERIFY(!endpoint.client.isClosed());
    }

    void waitsForWhoDoesNotReadItsAnswers()
    {
        PlatformProfile profile = smallProfile();
        profile.quotas.controlRequestBytes = 2'000'000;
        EndpointFixture endpoint(profile, smallLimits());
        QTcpSocket lazy;
        lazy.setReadBufferSize(1000);
        lazy.connectToHost(QHostAddress::LocalHost, endpoint.port);
        // Each is answered with its own path, so that a few thousand are more than any socket takes.
        const QByteArray request = "GET /" + QByteArray(190, 'x') + " HTTP/1.1\r\n\r\n";
        QByteArray many;
        for (int i = 0; i < 60'000; ++i)
            many += request;
        lazy.write(many);
        // What isn't taken in isn't answered, and who takes nothing is left.
        QTRY_VERIFY(lazy.state() == QAbstractSocket::UnconnectedState);
        QCOMPARE(endpoint.ask("GET", list).status, 200);
    }

    void saysWhenAPortIsTaken()
    {
        EndpointFixture other;
        const auto taken = other.server.listen(m_endpoint->port);
        QVERIFY(!taken);
        QCOMPARE(taken.error().kind, ErrorKind::Process);
        QVERIFY(taken.error().message.contains(QString::number(m_endpoint->port)));
    }

    void survivesAClientThatLeaves()
    {
        m_endpoint.reset();
        m_endpoint = std::make_unique<EndpointFixture>();
        m_endpoint->create(QStringLiteral("slow"),
                           "exports.handler = () => new Promise(done => setTimeout(done, 300))");
        {
            HttpClient client(m_endpoint->port);
            client.send("POST", list + "/slow/invocations");
            QSignalSpy started(&m_endpoint->run.runs, &RunService::runStarted);
            QVERIFY(started.wait(patience));
        }
        QSignalSpy finished(&m_endpoint->run.runs, &RunService::runFinished);
        QVERIFY(finished.wait(patience));
        QCOMPARE(m_endpoint->ask("GET", list).status, 200);
    }

private:
    std::unique_ptr<EndpointFixture> m_endpoint;
};

LAMBDESK_TEST(QCoreApplication, TestEndpointServer)
#include "tst_endpointserver.moc"
