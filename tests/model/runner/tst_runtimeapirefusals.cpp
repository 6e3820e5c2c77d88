// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/runtimeapifixture.h>
#include <tests/support/testprogram.h>

#include <QProcess>

#include <unistd.h>

using namespace lambdesk;
using namespace lambdesk::test;

/// What the runtime API refuses, and whom.
class TestRuntimeApiRefusals : public QObject, private RuntimeApiFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { stop(); }

    void refusesWrongIds();
    void refusesASecondAnswer();
    void refusesASecondNext();
    void refusesASecondNextBesideUnusedConnections();
    void refusesASecondNextBesideOtherRequests_data();
    void refusesASecondNextBesideOtherRequests();
    void refusesAnUnknownResponseMode();
    void refusesALargeAnswer_data();
    void refusesALargeAnswer();
    void refusesALargeInitError();
    void refusesUnknownPaths_data();
    void refusesUnknownPaths();
    void refusesPagesOfABrowser();
    void refusesOtherUsers();
    void refusesWhatIsNotHttp();
};

void TestRuntimeApiRefusals::refusesWrongIds()
{
    begin();
    m_client->post("/invocation/id-2/response", "1");
    QCOMPARE(m_client->answer(2),
             qMakePair(
                 400, QByteArray(
                          "{\"errorMessage\":\"Invalid request ID\",\"errorType\":\"InvalidRequestID\"}\n")));
    m_client->post("/invocation/id-2/error", "1");
    QCOMPARE(m_client->answer(3).first, 400);
    QCOMPARE(m_heard, QByteArray("asked\n"));
}

void TestRuntimeApiRefusals::refusesASecondAnswer()
{
    begin();
    m_client->post("/invocation/id-1/response", "1");
    m_client->post("/invocation/id-1/response", "2");
    m_client->post("/invocation/id-1/error", "3");
    QCOMPARE(m_client->answer(4).first, 403);
    QCOMPARE(m_client->answers()[2].first, 403);
    QVERIFY(m_client->answers()[2].second.contains("InvalidStateTransition"));
    m_client->next(); // after it the id is none any more
    QTRY_COMPARE(m_heard, QByteArray("asked\nresponded 1\nasked\n"));
    RuntimeClient other(*m_server); // answers come in the order of their requests, and `next` has none yet
    other.post("/invocation/id-1/response", "4");
    QCOMPARE(other.answer(1).first, 400);
}

void TestRuntimeApiRefusals::refusesASecondNext()
{
    m_client->next();
    QTRY_VERIFY(m_server->isAsked());
    RuntimeClient other(*m_server);
    other.next();
    QCOMPARE(other.answer(1).first, 403);
    handOut();
    QCOMPARE(m_client->answer(1).first, 200);
    m_client->next(); // while it should work on id-1
    QCOMPARE(m_client->answer(2).first, 403);
}

/// However long the call may still run.
void TestRuntimeApiRefusals::refusesASecondNextBesideUnusedConnections()
{
    RuntimeClient before(*m_server);
    QTRY_VERIFY(before.isConnected());
    begin();
    m_client->next();
    QCOMPARE(m_client->answer(2).first, 403);
    RuntimeClient since(*m_server);
    QTRY_VERIFY(since.isConnected());
    m_client->next();
    QCOMPARE(m_client->answer(3).first, 403);
    QCOMPARE(m_heard, QByteArray("asked\n"));
}

void TestRuntimeApiRefusals::refusesASecondNextBesideOtherRequests_data()
{
    QTest::addColumn<QByteArray>("other");
    QTest::newRow("half a head") << QByteArray("POST " + api + "/invocation/id-1/resp");
    QTest::newRow("another id") << QByteArray(
        "POST " + api + "/invocation/id-2/response HTTP/1.1\r\nContent-Length: 2\r\n\r\n1");
    QTest::newRow("no answer") << QByteArray("POST " + api +
                                             "/init/error HTTP/1.1\r\nContent-Length: 2\r\n\r\n1");
}

/// Which have begun to come, and never end.
void TestRuntimeApiRefusals::refusesASecondNextBesideOtherRequests()
{
    QFETCH(QByteArray, other);
    begin();
    RuntimeClient another(*m_server);
    another.raw(other);
    m_client->next();
    QCOMPARE(m_client->answer(2).first, 403);
    m_client->post("/invocation/id-1/response", "1");
    QCOMPARE(m_client->answer(3).first, 202);
}

void TestRuntimeApiRefusals::refusesAnUnknownResponseMode()
{
    begin();
    m_client->post("/invocation/id-1/response", "1", "Lambda-Runtime-Function-Response-Mode: other\r\n");
    QCOMPARE(m_client->answer(2).first, 400);
    QVERIFY(m_client->answers()[1].second.contains("InvalidFunctionResponseMode"));
}

void TestRuntimeApiRefusals::refusesALargeAnswer_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("response") << QByteArray("/invocation/id-1/response");
    QTest::newRow("error") << QByteArray("/invocation/id-1/error");
}

void TestRuntimeApiRefusals::refusesALargeAnswer()
{
    QFETCH(QByteArray, path);
    begin();
    m_client->post(path, QByteArray(responseLimit + 1, 'x'));
    m_client->next();
    QCOMPARE(
        m_client->answer(2),
        qMakePair(413, QByteArray("{\"errorMessage\":\"Exceeded maximum allowed payload size (1000 bytes).\","
                                  "\"errorType\":\"RequestEntityTooLarge\"}\n")));
    QTRY_COMPARE(m_heard, QByteArray("asked\ntoo large\nasked\n"));
}

void TestRuntimeApiRefusals::refusesALargeInitError()
{
    m_client->post("/init/error", QByteArray(responseLimit + 1, 'x'),
                   "Lambda-Runtime-Function-Error-Type: Runtime.NoSuchModule\r\n");
    QCOMPARE(
        m_client->answer(1),
        qMakePair(413, QByteArray("{\"errorMessage\":\"Exceeded maximum allowed payload size (1000 bytes).\","
                                  "\"errorType\":\"RequestEntityTooLarge\"}\n")));
    m_client->next(); // it was the last word, all the same
    QCOMPARE(m_client->answer(2).first, 403);
    QTRY_COMPARE(m_heard, QByteArray("init error too large\n"));
}

void TestRuntimeApiRefusals::refusesUnknownPaths_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("status");
    QTest::newRow("root") << QByteArray("GET") << QByteArray("/") << 404;
    QTest::newRow("other") << QByteArray("GET") << api + "/other" << 404;
    QTest::newRow("other verb") << QByteArray("POST") << api + "/invocation/id/other" << 404;
    QTest::newRow("no verb") << QByteArray("POST") << api + "/invocation/id" << 404;
    QTest::newRow("POST next") << QByteArray("POST") << api + "/invocation/next" << 405;
    QTest::newRow("GET init error") << QByteArray("GET") << api + "/init/error" << 405;
}

void TestRuntimeApiRefusals::refusesUnknownPaths()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    m_client->send(method, path);
    QTEST(m_client->answer(1).first, "status");
}

void TestRuntimeApiRefusals::refusesPagesOfABrowser()
{
    m_client->send("GET", api + "/invocation/next", {}, "Origin: https://example.com\r\n");
    QCOMPARE(m_client->answer(1).first, 403);
    m_client->raw("GET " + api + "/invocation/next HTTP/1.1\r\nHost: example.com\r\n\r\n");
    QCOMPARE(m_client->answer(2).first, 403);
    QVERIFY(!m_server->isAsked());
}

void TestRuntimeApiRefusals::refusesOtherUsers()
{
    if (geteuid() != 0)
        QSKIP("Only root can be another user.");
    const QString port = QString::number(m_server->port());
    QProcess other;
    other.start(QStringLiteral("/usr/bin/setpriv"),
                {QStringLiteral("--reuid=65534"), QStringLiteral("--regid=65534"),
                 QStringLiteral("--clear-groups"), QStringLiteral("/bin/bash"), QStringLiteral("-c"),
                 // It may be refused before it has asked.
                 QStringLiteral("trap '' PIPE; exec 3<>/dev/tcp/127.0.0.1/%1; printf 'GET "
                                "/2018-06-01/runtime/invocation/next HTTP/1.1\\r\\n\\r\\n' >&3; cat <&3")
                     .arg(port)});
    QTRY_COMPARE(other.state(), QProcess::NotRunning);
    QVERIFY2(other.readAllStandardOutput().startsWith("HTTP/1.1 403 "), other.readAllStandardError());
    QVERIFY(!m_server->isAsked());
    m_client->next();
    QTRY_VERIFY(m_server->isAsked());
}

void TestRuntimeApiRefusals::refusesWhatIsNotHttp()
{
    m_client->raw("hello\r\n\r\n");
    QCOMPARE(m_client->answer(1).first, 400);
    QTRY_VERIFY(m_client->isClosed());
}

LAMBDESK_TEST(QCoreApplication, TestRuntimeApiRefusals)
#include "tst_runtimeapirefusals.moc"
