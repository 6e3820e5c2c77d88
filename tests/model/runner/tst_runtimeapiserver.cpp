// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/runner/runtimeapiserver.h>

#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

#include <unistd.h>

using namespace lambdesk;

namespace
{

constexpr qint64 responseLimit = 1000;
const QByteArray api = "/2018-06-01/runtime";

/// A runtime that says what it is told to.
class Client : public QObject
{
public:
    explicit Client(const RuntimeApiServer &server)
        : m_port(server.port())
    {
        m_socket.connectToHost(QHostAddress::LocalHost, m_port);
        connect(&m_socket, &QTcpSocket::readyRead, this, [this] {
            const QByteArray bytes = m_socket.readAll();
            received += bytes;
            pieces.append(bytes.size());
        });
    }

    void send(const QByteArray &method, const QByteArray &path, const QByteArray &body = {},
              const QByteArray &headers = {})
    {
        m_socket.write(method + ' ' + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(m_port) +
                       "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" +
                       body);
    }
    void next() { send("GET", api + "/invocation/next"); }
    void post(const QByteArray &path, const QByteArray &body, const QByteArray &headers = {})
    {
        send("POST", api + path, body, headers);
    }
    void raw(const QByteArray &bytes) { m_socket.write(bytes); }
    void close() { m_socket.disconnectFromHost(); }
    bool isClosed() const { return m_socket.state() == QAbstractSocket::UnconnectedState; }

    /// Status and body of the answers so far, the newest last.
    QList<QPair<int, QByteArray>> answers() const
    {
        QList<QPair<int, QByteArray>> list;
        QByteArray rest = received;
        while (rest.contains("\r\n\r\n")) {
            const QByteArray head = rest.left(rest.indexOf("\r\n\r\n"));
            const auto length =
                QRegularExpression(QStringLiteral("Content-Length: (\\d+)")).match(QString::fromLatin1(head));
            const qsizetype size = length.captured(1).toLongLong();
            list.append({head.mid(9, 3).toInt(), rest.mid(head.size() + 4, size)});
            rest = rest.mid(head.size() + 4 + size);
        }
        return list;
    }
    QPair<int, QByteArray> answer(int count)
    {
        [&] { QTRY_COMPARE(answers().size(), count); }();
        return answers().value(count - 1);
    }

    QByteArray received;
    QList<qsizetype> pieces; ///< as they arrived

private:
    quint16 m_port;
    QTcpSocket m_socket;
};

} // namespace

class TestRuntimeApiServer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void handsOutWithEveryHeader();
    void takesResponseAndNextInOneGo();
    void answersResponseAndNextInOneGo();
    void doesNotKeepAnAnswerForANextThatIsSlow();
    void takesAStreamedResponse();
    void anErrorInTheTrailersWins();
    void takesErrors();
    void takesAnInitErrorOnce();
    void anInitErrorComesTooLateAfterNext();
    void refusesWrongIds();
    void refusesASecondAnswer();
    void refusesASecondNext();
    void refusesAnUnknownResponseMode();
    void refusesALargeResponse();
    void refusesUnknownPaths_data();
    void refusesUnknownPaths();
    void refusesPagesOfABrowser();
    void refusesOtherUsers();
    void refusesWhatIsNotHttp();
    void answersPing();
    void letsALargeBodyCome();
    void forgetsAClientThatLeft();
    void startsAnewAfterReset();

private:
    void handOut(const QByteArray &event = "{}")
    {
        QTRY_VERIFY(m_server->isAsked());
        m_server->handOut({QStringLiteral("id-1"), event, QStringLiteral("arn:x"), "Root=1", 1234567890123});
    }
    /// Up to the point where the runtime works on id-1.
    void begin()
    {
        m_client->next();
        handOut();
        m_client->answer(1);
    }

    std::unique_ptr<RuntimeApiServer> m_server;
    std::unique_ptr<Client> m_client;
    QByteArray m_heard; ///< the signals, in words
};

void TestRuntimeApiServer::init()
{
    m_heard.clear();
    m_server = std::make_unique<RuntimeApiServer>(responseLimit);
    QVERIFY(m_server->listen());
    connect(m_server.get(), &RuntimeApiServer::asked, this, [this] { m_heard += "asked\n"; });
    connect(m_server.get(), &RuntimeApiServer::responded, this,
            [this](const QByteArray &body) { m_heard += "responded " + body + '\n'; });
    connect(m_server.get(), &RuntimeApiServer::responseTooLarge, this, [this] { m_heard += "too large\n"; });
    connect(m_server.get(), &RuntimeApiServer::failed, this,
            [this](const QByteArray &body, const QByteArray &type) {
                m_heard += "failed " + type + ' ' + body + '\n';
            });
    connect(m_server.get(), &RuntimeApiServer::initFailed, this,
            [this](const QByteArray &body, const QByteArray &type) {
                m_heard += "init failed " + type + ' ' + body + '\n';
            });
    m_client = std::make_unique<Client>(*m_server);
}

void TestRuntimeApiServer::cleanup()
{
    m_client.reset();
    m_server.reset();
}

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

void TestRuntimeApiServer::doesNotKeepAnAnswerForANextThatIsSlow()
{
    begin();
    m_client->post("/invocation/id-1/response", "1");
    m_client->next();
    QCOMPARE(m_client->answer(2).first, 202);
    QVERIFY(m_server->isAsked());
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

void TestRuntimeApiServer::refusesWrongIds()
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

void TestRuntimeApiServer::refusesASecondAnswer()
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
    Client other(*m_server); // answers come in the order of their requests, and `next` has none yet
    other.post("/invocation/id-1/response", "4");
    QCOMPARE(other.answer(1).first, 400);
}

void TestRuntimeApiServer::refusesASecondNext()
{
    m_client->next();
    QTRY_VERIFY(m_server->isAsked());
    Client other(*m_server);
    other.next();
    QCOMPARE(other.answer(1).first, 403);
    handOut();
    QCOMPARE(m_client->answer(1).first, 200);
    m_client->next(); // while it should work on id-1
    QCOMPARE(m_client->answer(2).first, 403);
}

void TestRuntimeApiServer::refusesAnUnknownResponseMode()
{
    begin();
    m_client->post("/invocation/id-1/response", "1", "Lambda-Runtime-Function-Response-Mode: other\r\n");
    QCOMPARE(m_client->answer(2).first, 400);
    QVERIFY(m_client->answers()[1].second.contains("InvalidFunctionResponseMode"));
}

void TestRuntimeApiServer::refusesALargeResponse()
{
    begin();
    m_client->post("/invocation/id-1/response", QByteArray(responseLimit + 1, 'x'));
    m_client->next();
    QCOMPARE(
        m_client->answer(2),
        qMakePair(413, QByteArray("{\"errorMessage\":\"Exceeded maximum allowed payload size (1000 bytes).\","
                                  "\"errorType\":\"RequestEntityTooLarge\"}\n")));
    QTRY_COMPARE(m_heard, QByteArray("asked\ntoo large\nasked\n"));
}

void TestRuntimeApiServer::refusesUnknownPaths_data()
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

void TestRuntimeApiServer::refusesUnknownPaths()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    m_client->send(method, path);
    QTEST(m_client->answer(1).first, "status");
}

void TestRuntimeApiServer::refusesPagesOfABrowser()
{
    m_client->send("GET", api + "/invocation/next", {}, "Origin: https://example.com\r\n");
    QCOMPARE(m_client->answer(1).first, 403);
    m_client->raw("GET " + api + "/invocation/next HTTP/1.1\r\nHost: example.com\r\n\r\n");
    QCOMPARE(m_client->answer(2).first, 403);
    QVERIFY(!m_server->isAsked());
}

void TestRuntimeApiServer::refusesOtherUsers()
{
    if (geteuid() != 0)
        QSKIP("Only root can be another user.");
    const QString port = QString::number(m_server->port());
    QProcess other;
    other.start(QStringLiteral("/usr/bin/setpriv"),
                {QStringLiteral("--reuid=65534"), QStringLiteral("--regid=65534"),
                 QStringLiteral("--clear-groups"), QStringLiteral("/bin/bash"), QStringLiteral("-c"),
                 QStringLiteral("exec 3<>/dev/tcp/127.0.0.1/%1; printf 'GET "
                                "/2018-06-01/runtime/invocation/next HTTP/1.1\\r\\n\\r\\n' >&3; cat <&3")
                     .arg(port)});
    QTRY_COMPARE_WITH_TIMEOUT(other.state(), QProcess::NotRunning, 30'000);
    QVERIFY2(other.readAllStandardOutput().startsWith("HTTP/1.1 403 "), other.readAllStandardError());
    QVERIFY(!m_server->isAsked());
    m_client->next();
    QTRY_VERIFY(m_server->isAsked());
}

void TestRuntimeApiServer::refusesWhatIsNotHttp()
{
    m_client->raw("hello\r\n\r\n");
    QCOMPARE(m_client->answer(1).first, 400);
    QTRY_VERIFY(m_client->isClosed());
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
    Client other(*m_server);
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
    Client other(*m_server);
    other.next();
    handOut();
    QCOMPARE(other.answer(1).first, 200);
}

QTEST_GUILESS_MAIN(TestRuntimeApiServer)
#include "tst_runtimeapiserver.moc"
