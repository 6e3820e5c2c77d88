// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/runtimeapifixture.h>
#include <tests/support/testprogram.h>

#include <QDeadlineTimer>
#include <QElapsedTimer>

using namespace lambdesk;
using namespace lambdesk::test;

namespace
{

/// The beginning of an answer whose end is told by its last chunk.
const QByteArray streamed =
    "POST " + api + "/invocation/id-1/response HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n";

} // namespace

/// The runtime API as a runtime uses it.
class TestRuntimeApiServer : public QObject, private RuntimeApiFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { stop(); }

    void handsOutWithEveryHeader();
    void takesResponseAndNextInOneGo();
    void answersResponseAndNextInOneGo();
    void waitsLongerForEventsThatComeOften();
    void doesNotKeepAnAnswerForANextThatIsSlow();
    void doesNotKeepAnAnswerWhenAnotherConnectionGoesOn();
    void whatThereIsNoRoomForIsSentLater();
    void takesAStreamedResponse();
    void anErrorInTheTrailersWins();
    void anEmptyFieldIsLikeNone();
    void letsANextWaitForTheAnswerOnItsWay();
    void seesAnAnswerThatIsOnlyJustArriving();
    void refusesANextWhoseAnswerNeverCame();
    void refusesANextWhoseAnswerWasRefused();
    void letsANextWaitForAnAnswerThatIsTooLarge();
    void takesErrors();
    void takesAnInitErrorOnce();
    void anInitErrorComesTooLateAfterNext();
    void answersPing();
    void letsALargeBodyCome();
    void forgetsAClientThatLeft();
    void startsAnewAfterReset();
};

void TestRuntimeApiServer::handsOutWithEveryHeader()
{
    m_client->next();
    handOut("{\"key\": 1}");
    QCOMPARE(m_client->answer(1), qMakePair(200, QByteArray("{\"key\": 1}")));
    for (const char *header :
         {"HTTP/1.1 200 OK\r\n", "Content-Type: application/json\r\n",
          "Lambda-Runtime-Aws-Request-Id: id-1\r\n", "Lambda-Runtime-Deadline-Ms: 1234567890123\r\n",
          "Lambda-Runtime-Invoked-Function-Arn: arn:x\r\n", "Lambda-Runtime-Trace-Id: Root=1\r\n"})
        QVERIFY2(m_client->received.contains(header), header);
    QVERIFY(!m_server->isAsked());
}

void TestRuntimeApiServer::takesResponseAndNextInOneGo()
{
    begin();
    m_client->post("/invocation/id-1/response", "\"r\"");
    m_client->next();
    QCOMPARE(m_client->answer(2), qMakePair(202, QByteArray("{\"status\":\"OK\"}\n")));
    QTRY_COMPARE(m_heard, QByteArray("asked\nresponded \"r\"\nasked\n"));
}

void TestRuntimeApiServer::answersResponseAndNextInOneGo()
{
    begin();
    connect(m_server.get(), &RuntimeApiServer::asked, this, [this] { handOut("[2]"); });
    m_client->pieces.clear();
    m_client->post("/invocation/id-1/response", "1");
    m_client->next();
    QCOMPARE(m_client->answer(3), qMakePair(200, QByteArray("[2]")));
    QCOMPARE(m_client->answers().at(1).first, 202);
    QCOMPARE(m_client->pieces.size(), 1);
}

void TestRuntimeApiServer::waitsLongerForEventsThatComeOften()
{
    // At once when it is there.
    const auto await = [this](qsizetype answers) {
        const QDeadlineTimer limit(patience);
        while (m_client->answers().size() < answers && !limit.hasExpired())
            QCoreApplication::processEvents();
        return m_client->answers().size();
    };
    const QByteArray responseAndNext = "POST " + api +
                                       "/invocation/id-1/response HTTP/1.1\r\nContent-Length: 1\r\n\r\n1"
                                       "GET " +
                                       api + "/invocation/next HTTP/1.1\r\n\r\n";
    begin();
    qint64 longest = 0;
    for (int round = 1; round <= 5; ++round) {
        QElapsedTimer sinceResponse;
        sinceResponse.start();
        m_client->raw(responseAndNext);
        QCOMPARE(await(2 * round), 2 * round); // no event comes: the answer does in the end
        longest = qMax(longest, sinceResponse.elapsed());
        handOut();
        QCOMPARE(await(2 * round + 1), 2 * round + 1);
    }
    QVERIFY2(longest >= 10, qPrintable(QString::number(longest)));
}

void TestRuntimeApiServer::doesNotKeepAnAnswerForANextThatIsSlow()
{
    begin();
    m_client->post("/invocation/id-1/response", "1");
    m_client->next();
    QCOMPARE(m_client->answer(2).first, 202);
    QVERIFY(m_server->isAsked());
}

void TestRuntimeApiServer::doesNotKeepAnAnswerWhenAnotherConnectionGoesOn()
{
    begin();
    RuntimeClient other(*m_server);
    other.send("GET", "/2018-06-01/ping");
    QCOMPARE(other.answer(1).first, 200);
    connect(m_server.get(), &RuntimeApiServer::asked, this, [this] { handOut(); });
    // Each with the beginning of another request behind its answer.
    m_client->post("/invocation/id-1/response", "1");
    m_client->raw("G");
    m_client->flush();
    other.next();
    other.post("/invocation/id-1/response", "2");
    other.raw("G");
    other.flush();
    QCOMPARE(m_client->answer(2).first, 202);
    QCOMPARE(other.answer(3).first, 202);
}

/// To a runtime that asks for much and takes nothing of it for a while.
void TestRuntimeApiServer::whatThereIsNoRoomForIsSentLater()
{
    constexpr int many = 200; // more together than the kernel keeps
    const auto eventOf = [](int number) {
        return '"' + QByteArray::number(number).rightJustified(60'000, ' ') + '"';
    };
    int handedOut = 0;
    connect(m_server.get(), &RuntimeApiServer::asked, this, [&] { handOut(eventOf(++handedOut)); });
    QTcpSocket runtime;
    runtime.setReadBufferSize(1);
    runtime.connectToHost(QHostAddress::LocalHost, m_server->port());
    for (int i = 0; i < many; ++i)
        runtime.write("GET " + api + "/invocation/next HTTP/1.1\r\n\r\nPOST " + api +
                      "/invocation/id-1/response HTTP/1.1\r\nContent-Length: 1\r\n\r\n1");
    QTRY_VERIFY(handedOut > 0); // and as many as there is room for
    QVERIFY(handedOut < many);
    QByteArray received;
    const auto take = [&] { received += runtime.readAll(); };
    connect(&runtime, &QTcpSocket::readyRead, this, take);
    take();
    runtime.setReadBufferSize(0);
    QTRY_COMPARE(received.count("HTTP/1.1 202 "), many);
    qsizetype at = 0;
    for (int i = 1; i <= many && at >= 0; ++i)
        at = received.indexOf(eventOf(i), at);
    QVERIFY(at >= 0);
}

void TestRuntimeApiServer::takesAStreamedResponse()
{
    begin();
    m_client->raw("POST " + api +
                  "/invocation/id-1/response HTTP/1.1\r\nLambda-Runtime-Function-Response-Mode: streaming\r\n"
                  "Transfer-Encoding: chunked\r\n\r\n2\r\nab\r\n1\r\nc\r\n0\r\n\r\n");
    QCOMPARE(m_client->answer(2).first, 202);
    QCOMPARE(m_heard, QByteArray("asked\nresponded abc\n"));
}

void TestRuntimeApiServer::anErrorInTheTrailersWins()
{
    begin();
    m_client->raw(
        "POST " + api +
        "/invocation/id-1/response HTTP/1.1\r\nLambda-Runtime-Function-Response-Mode: streaming\r\n"
        "Transfer-Encoding: chunked\r\n\r\n2\r\nab\r\n0\r\nLambda-Runtime-Function-Error-Type: Function.X\r\n"
        "Lambda-Runtime-Function-Error-Body: " +
        QByteArray("{\"errorMessage\":\"m\"}").toBase64() + "\r\n\r\n");
    QCOMPARE(m_client->answer(2).first, 202);
    QCOMPARE(m_heard, QByteArray("asked\nfailed Function.X {\"errorMessage\":\"m\"}\n"));
}

/// As on the platform, in the head and in the trailers.
void TestRuntimeApiServer::anEmptyFieldIsLikeNone()
{
    begin();
    m_client->raw("POST " + api +
                  "/invocation/id-1/response HTTP/1.1\r\nLambda-Runtime-Function-Response-Mode:\r\n"
                  "Transfer-Encoding: chunked\r\n\r\n2\r\nab\r\n0\r\nLambda-Runtime-Function-Error-Type:\r\n"
                  "Lambda-Runtime-Function-Error-Body:\r\n\r\n");
    QCOMPARE(m_client->answer(2).first, 202);
    QCOMPARE(m_heard, QByteArray("asked\nresponded ab\n"));
}

void TestRuntimeApiServer::letsANextWaitForTheAnswerOnItsWay()
{
    begin();
    RuntimeClient answering(*m_server);
    QTRY_VERIFY(answering.isConnected());
    RuntimeClient another(*m_server);
    m_client->next();
    answering.raw(streamed);
    another.send("GET", "/2018-06-01/ping");
    QCOMPARE(another.answer(1).first, 200);
    QVERIFY(!m_server->isAsked());
    answering.raw(
        "0\r\nLambda-Runtime-Function-Error-Type: Function.X\r\nLambda-Runtime-Function-Error-Body: " +
        QByteArray("{}").toBase64() + "\r\n\r\n");
    QTRY_COMPARE(m_heard, QByteArray("asked\nfailed Function.X {}\nasked\n"));
    handOut("[2]");
    QCOMPARE(m_client->answer(2), qMakePair(200, QByteArray("[2]")));
}

/// On a connection that had been idle.
void TestRuntimeApiServer::seesAnAnswerThatIsOnlyJustArriving()
{
    RuntimeClient answering(*m_server);
    answering.send("GET", "/2018-06-01/ping");
    QCOMPARE(answering.answer(1).first, 200);
    begin();
    m_client->next();
    m_client->flush();
    answering.raw(streamed + "0\r\n\r\n");
    answering.flush();
    QCOMPARE(answering.answer(2).first, 202);
    QTRY_COMPARE(m_heard, QByteArray("asked\nresponded ab\nasked\n"));
    handOut("[2]");
    QCOMPARE(m_client->answer(2), qMakePair(200, QByteArray("[2]")));
}

void TestRuntimeApiServer::refusesANextWhoseAnswerNeverCame()
{
    begin();
    RuntimeClient answering(*m_server);
    answering.raw("POST " + api + "/invocation/id-1/response HTTP/1.1\r\nContent-Length: 2\r\n\r\n1");
    m_client->next();
    answering.close();
    QCOMPARE(m_client->answer(2).first, 403);
    QCOMPARE(m_heard, QByteArray("asked\n"));
    // The call can still be answered.
    m_client->post("/invocation/id-1/response", "1");
    QCOMPARE(m_client->answer(3).first, 202);
}

void TestRuntimeApiServer::refusesANextWhoseAnswerWasRefused()
{
    begin();
    RuntimeClient answering(*m_server);
    answering.raw("POST " + api +
                  "/invocation/id-1/response HTTP/1.1\r\nLambda-Runtime-Function-Response-Mode: other\r\n"
                  "Content-Length: 2\r\n\r\n1");
    m_client->next();
    RuntimeClient another(*m_server);
    another.send("GET", "/2018-06-01/ping");
    QCOMPARE(another.answer(1).first, 200);
    answering.raw("2");
    QCOMPARE(answering.answer(1).first, 400);
    QCOMPARE(m_client->answer(2).first, 403);
    QCOMPARE(m_heard, QByteArray("asked\n"));
}

void TestRuntimeApiServer::letsANextWaitForAnAnswerThatIsTooLarge()
{
    begin();
    RuntimeClient answering(*m_server);
    answering.raw(streamed);
    m_client->next();
    RuntimeClient another(*m_server);
    another.send("GET", "/2018-06-01/ping");
    QCOMPARE(another.answer(1).first, 200);
    answering.raw("1000\r\n" + QByteArray(0x1000, 'x') + "\r\n0\r\n\r\n");
    QCOMPARE(answering.answer(1).first, 413);
    QTRY_COMPARE(m_heard, QByteArray("asked\ntoo large\nasked\n"));
    handOut("[2]");
    QCOMPARE(m_client->answer(2), qMakePair(200, QByteArray("[2]")));
}

void TestRuntimeApiServer::takesErrors()
{
    begin();
    m_client->post("/invocation/id-1/error", "{}", "Lambda-Runtime-Function-Error-Type: Function.Error\r\n");
    QCOMPARE(m_client->answer(2).first, 202);
    QCOMPARE(m_heard, QByteArray("asked\nfailed Function.Error {}\n"));
}

void TestRuntimeApiServer::takesAnInitErrorOnce()
{
    m_client->post("/init/error", "{}", "Lambda-Runtime-Function-Error-Type: Runtime.NoSuchHandler\r\n");
    QCOMPARE(m_client->answer(1), qMakePair(202, QByteArray("{\"status\":\"OK\"}\n")));
    m_client->post("/init/error", "{}");
    QCOMPARE(m_client->answer(2).first, 403);
    QCOMPARE(m_heard, QByteArray("init failed Runtime.NoSuchHandler {}\n"));
}

void TestRuntimeApiServer::anInitErrorComesTooLateAfterNext()
{
    begin();
    m_client->post("/init/error", "{}");
    QCOMPARE(
        m_client->answer(2),
        qMakePair(
            403,
            QByteArray(
                "{\"errorMessage\":\"State transition from Running to InitError failed for runtime. "
                "Error: State transition is not allowed\",\"errorType\":\"InvalidStateTransition\"}\n")));
}

void TestRuntimeApiServer::answersPing()
{
    m_client->send("GET", "/2018-06-01/ping");
    QCOMPARE(m_client->answer(1), qMakePair(200, QByteArray("pong")));
}

void TestRuntimeApiServer::letsALargeBodyCome()
{
    begin();
    m_client->raw("POST " + api +
                  "/invocation/id-1/response HTTP/1.1\r\nExpect: 100-continue\r\nContent-Length: 1\r\n\r\n");
    QTRY_VERIFY(m_client->received.endsWith("HTTP/1.1 100 Continue\r\n\r\n"));
    m_client->raw("1");
    QTRY_COMPARE(m_heard, QByteArray("asked\nresponded 1\n"));
}

void TestRuntimeApiServer::forgetsAClientThatLeft()
{
    m_client->next();
    QTRY_VERIFY(m_server->isAsked());
    m_client->close();
    QTRY_VERIFY(!m_server->isAsked());
    RuntimeClient other(*m_server);
    other.next();
    handOut();
    QCOMPARE(other.answer(1).first, 200);
}

void TestRuntimeApiServer::startsAnewAfterReset()
{
    m_client->post("/init/error", "{}");
    m_client->answer(1);
    m_server->reset();
    QTRY_VERIFY(m_client->isClosed());
    RuntimeClient other(*m_server);
    other.next();
    handOut();
    QCOMPARE(other.answer(1).first, 200);
}

LAMBDESK_TEST(QCoreApplication, TestRuntimeApiServer)
#include "tst_runtimeapiserver.moc"
