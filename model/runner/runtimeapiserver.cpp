// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtimeapiserver.h"

#include <model/http/httpconnection.h>
#include <model/http/origin.h>
#include <model/http/peeruser.h>

#include <QCoreApplication>
#include <QNetworkProxy>
#include <QStringBuilder>
#include <QTcpSocket>

#include <algorithm>
#include <utility>

namespace lambdesk
{

namespace
{

constexpr qsizetype headLimit =
    1024 * 1024 + 64 * 1024; // Lambda-Runtime-Function-XRay-Error-Cause is up to 1 MB
/// Many more than any client of the API opens. Beyond that a function would take the engine's memory and
/// time.
constexpr qsizetype connectionLimit = 64;
const QByteArray apiBase = "/2018-06-01";
const QByteArray invocationPath = "/runtime/invocation/";
const QByteArray jsonType = "application/json";
const QByteArray acceptance = "{\"status\":\"OK\"}\n";

/// A runtime that has asked for the next event together with its answer waits for nothing but that event: if
/// it comes this soon, both go in one piece.
constexpr std::chrono::milliseconds waitForNext(1);
/// The same while events come as often as `oftenEnough`: each piece wakes the runtime, and where many
/// environments share the calls, that is more work than all else about one.
constexpr std::chrono::milliseconds longWaitForNext(10);
constexpr std::chrono::milliseconds oftenEnough(20);

/// How long after a `next` the answer that it has overtaken may take to begin to arrive. It was handed to
/// another thread of the runtime before, which may have very little CPU.
constexpr std::chrono::milliseconds waitForBeginning(1000);

void sendJson(HttpConnection &connection, int status, const QByteArray &json)
{
    connection.send(status, jsonType, json);
}

void refuse(HttpConnection &connection, int status, const QByteArray &type, const QByteArray &message)
{
    sendJson(connection, status, "{\"errorMessage\":\"" + message + "\",\"errorType\":\"" + type + "\"}\n");
}

} // namespace

RuntimeApiServer::RuntimeApiServer(qint64 maximumResponseBytes, QObject *parent)
    : QObject(parent)
    , m_maximumResponseBytes(maximumResponseBytes)
{
    m_server.setProxy(QNetworkProxy::NoProxy);
    connect(&m_server, &QTcpServer::newConnection, this, &RuntimeApiServer::acceptConnections);
    m_settling.setSingleShot(true);
    connect(&m_settling, &QTimer::timeout, this, [this] {
        if (m_answered)
            m_answered->release();
    });
    m_beginning.setSingleShot(true);
    m_beginning.setInterval(waitForBeginning);
    connect(&m_beginning, &QTimer::timeout, this, &RuntimeApiServer::answerEarly);
}

RuntimeApiServer::~RuntimeApiServer() = default;

Result<void> RuntimeApiServer::listen()
{
    if (!m_server.listen(QHostAddress::LocalHost, 0))
        return fail(ErrorKind::Process,
                    QCoreApplication::translate("lambdesk::RuntimeApiServer",
                                                "No port could be opened on 127.0.0.1."),
                    m_server.errorString());
    return {};
}

bool RuntimeApiServer::isAsked() const
{
    return !m_asked.isNull();
}

void RuntimeApiServer::acceptConnections()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        const bool isOurs = isPeerOurs(*socket);
        auto *connection = new HttpConnection(socket, {headLimit, m_maximumResponseBytes}, this);
        if (!isOurs || !makeRoom()) {
            connection->giveUp(isOurs ? 503 : 403);
            continue;
        }
        m_connections.append(connection);
        connect(connection, &HttpConnection::requested, this,
                [this, connection](const HttpRequest &request) { dispatch(*connection, request); });
        connect(connection, &HttpConnection::malformed, this,
                [connection](int status) { refuse(*connection, status, "InvalidRequest", "Bad request"); });
        connect(connection, &HttpConnection::closed, this, [this, connection] {
            m_connections.removeOne(connection);
            if (m_asked == connection)
                m_asked.clear();
            if (m_early == connection)
                m_early.clear();
        });
        // Once it is gone, nothing is on its way there any more.
        connect(connection, &QObject::destroyed, this, &RuntimeApiServer::answerEarly, Qt::QueuedConnection);
    }
}

/// Where there are as many as may be, the one that is idle and hasn't been used for longest goes.
bool RuntimeApiServer::makeRoom()
{
    if (m_connections.size() < connectionLimit)
        return true;
    HttpConnection *oldest = nullptr;
    for (HttpConnection *connection : std::as_const(m_connections)) {
        if (connection->isIdle() && (!oldest || connection->lastUse() < oldest->lastUse()))
            oldest = connection;
    }
    if (!oldest)
        return false;
    m_connections.removeOne(oldest);
    oldest->close();
    return true;
}

void RuntimeApiServer::dispatch(HttpConnection &connection, const HttpRequest &request)
{
    if (m_early) // what it waits for may have been this, whatever comes of it
        QMetaObject::invokeMethod(this, &RuntimeApiServer::answerEarly, Qt::QueuedConnection);
    if (!isFromProgram(request, port()))
        return refuse(connection, 403, "InvalidRequest", "Foreign origin");
    if (!request.target.startsWith(apiBase))
        return connection.send(404, "text/plain", "404 page not found\n");
    const QByteArray path = request.target.mid(apiBase.size());
    const bool isGet = request.method == "GET";
    const bool isPost = request.method == "POST";
    if (path == "/ping" && isGet)
        connection.send(200, "text/plain", "pong");
    else if (path == "/runtime/invocation/next" && isGet)
        answerNext(connection);
    else if (path == "/runtime/init/error" && isPost)
        answerInitError(connection, request);
    else if (path.startsWith(invocationPath) && path != "/runtime/invocation/next" && isPost)
        answerInvocation(connection, request, path.mid(invocationPath.size()));
    else if (path == "/ping" || path == "/runtime/init/error" || path.startsWith(invocationPath))
        connection.send(405, "text/plain", "");
    else
        connection.send(404, "text/plain", "404 page not found\n");
}

void RuntimeApiServer::answerNext(HttpConnection &connection)
{
    if (m_state != State::Running || m_early)
        return takeNext(connection);
    m_early = &connection;
    m_beginning.start();
    answerEarly();
}

void RuntimeApiServer::takeNext(HttpConnection &connection)
{
    if (m_asked || m_state == State::Running || m_state == State::InitError)
        return refuseTransition(connection, "Ready");
    m_state = State::Ready;
    m_asked = &connection;
    m_requestId.clear();
    Q_EMIT asked();
}

/// AWS's client for Node.js asks for the next invocation as soon as it has begun to tell that a streamed
/// response fails; that may overtake its answer. The answer is on a connection of its own: one that it used
/// before, on which the answer is at least in the kernel by then, or one that it opened for this invocation,
/// on which nothing may have been written yet.
bool RuntimeApiServer::mayBeAnsweredBeside(const HttpConnection &asking)
{
    while (m_server.waitForNewConnection(0)) {
    }
    const auto connections = findChildren<HttpConnection *>(QString(), Qt::FindDirectChildrenOnly);
    return std::any_of(connections.cbegin(), connections.cend(), [&](const HttpConnection *connection) {
        if (connection == &asking)
            return false;
        if (const HttpRequest *request = connection->arriving())
            return isAnswer(*request);
        const bool isNew = connection->isFresh() && connection->lastUse() >= m_handedOut;
        return m_beginning.isActive() && (isNew || !connection->isIdle());
    });
}

/// Whether it answers the invocation at hand, once it is here.
bool RuntimeApiServer::isAnswer(const HttpRequest &request) const
{
    const QByteArray path = apiBase + invocationPath + m_requestId;
    return request.method == "POST" &&
           (request.target == path + "/response" || request.target == path + "/error");
}

/// Unless the invocation may still be answered.
void RuntimeApiServer::answerEarly()
{
    if (!m_early || (m_state == State::Running && mayBeAnsweredBeside(*m_early)))
        return;
    m_beginning.stop();
    takeNext(*std::exchange(m_early, nullptr));
}

void RuntimeApiServer::handOut(const Invocation &invocation)
{
    Q_ASSERT(isAsked());
    m_requestId = invocation.requestId.toLatin1();
    m_state = State::Running;
    m_handedOut = HttpConnection::Clock::now();
    m_waitedForEvent = m_handedOut - m_answeredAt;
    HttpConnection &connection = *m_asked;
    m_asked.clear();
    const QByteArray context = invocation.clientContext.isEmpty()
                                   ? QByteArray()
                                   : "Lambda-Runtime-Client-Context: " % invocation.clientContext % "\r\n";
    connection.send(200, jsonType, invocation.event,
                    context % "Lambda-Runtime-Aws-Request-Id: " % m_requestId %
                        "\r\nLambda-Runtime-Deadline-Ms: " % QByteArray::number(invocation.deadlineMs) %
                        "\r\nLambda-Runtime-Invoked-Function-Arn: " % invocation.functionArn.toUtf8() %
                        "\r\nLambda-Runtime-Trace-Id: " % invocation.traceId % "\r\n");
}

void RuntimeApiServer::answerInitError(HttpConnection &connection, const HttpRequest &request)
{
    if (m_state != State::Started)
        return refuseTransition(connection, "InitError");
    m_state = State::InitError;
    if (request.bodyTooLarge())
        return refuseTooLarge(connection);
    sendJson(connection, 202, acceptance);
    Q_EMIT initFailed(request.body, request.header("lambda-runtime-function-error-type"));
}

void RuntimeApiServer::answerInvocation(HttpConnection &connection, const HttpRequest &request,
                                        const QByteArray &path)
{
    const qsizetype slash = path.indexOf('/');
    const QByteArray verb = path.mid(slash + 1);
    if (slash < 0 || (verb != "response" && verb != "error"))
        return connection.send(404, "text/plain", "404 page not found\n");
    if (m_requestId.isEmpty() || path.left(slash) != m_requestId)
        return refuse(connection, 400, "InvalidRequestID", "Invalid request ID");
    if (m_state != State::Running)
        return refuseTransition(connection,
                                verb == "response" ? "InvocationResponse" : "InvocationErrorResponse");
    if (verb == "response")
        takeResponse(connection, request);
    else
        takeError(connection, request);
}

void RuntimeApiServer::takeResponse(HttpConnection &connection, const HttpRequest &request)
{
    const QByteArray mode = request.header("lambda-runtime-function-response-mode");
    if (!mode.isEmpty() && mode != "streaming")
        return refuse(connection, 400, "InvalidFunctionResponseMode", "Invalid function response mode");
    m_state = State::ResponseSent;
    if (request.bodyTooLarge())
        return refuseTooLarge(connection);
    accept(connection);
    // A streamed response can still fail at its end, and says so in trailers.
    if (const QByteArray type = request.trailer("lambda-runtime-function-error-type"); !type.isEmpty())
        Q_EMIT failed(QByteArray::fromBase64(request.trailer("lambda-runtime-function-error-body")), type);
    else
        Q_EMIT responded(request.body);
}

void RuntimeApiServer::accept(HttpConnection &connection)
{
    connection.sendWithNext(202, jsonType, acceptance);
    if (m_answered && m_answered != &connection)
        m_answered->release(); // the event went elsewhere
    m_answered = &connection;
    m_answeredAt = HttpConnection::Clock::now();
    if (!m_settling.isActive())
        m_settling.start(m_waitedForEvent < oftenEnough ? longWaitForNext : waitForNext);
}

void RuntimeApiServer::takeError(HttpConnection &connection, const HttpRequest &request)
{
    m_state = State::ResponseSent;
    if (request.bodyTooLarge())
        return refuseTooLarge(connection);
    accept(connection);
    Q_EMIT failed(request.body, request.header("lambda-runtime-function-error-type"));
}

void RuntimeApiServer::refuseTooLarge(HttpConnection &connection)
{
    refuse(connection, 413, "RequestEntityTooLarge",
           "Exceeded maximum allowed payload size (" + QByteArray::number(m_maximumResponseBytes) +
               " bytes).");
    if (m_state == State::InitError)
        Q_EMIT initErrorTooLarge();
    else
        Q_EMIT responseTooLarge();
}

void RuntimeApiServer::refuseTransition(HttpConnection &connection, const char *to)
{
    static constexpr const char *names[] = {"Started", "InitError", "Ready", "Running", "ResponseSent"};
    refuse(connection, 403, "InvalidStateTransition",
           QByteArray("State transition from ") + names[int(m_state)] + " to " + to +
               " failed for runtime. Error: State transition is not allowed");
}

void RuntimeApiServer::drain()
{
    while (m_server.waitForNewConnection(0)) {
    }
    const auto connections = findChildren<HttpConnection *>(QString(), Qt::FindDirectChildrenOnly);
    for (HttpConnection *connection : connections)
        connection->drain();
}

void RuntimeApiServer::reset()
{
    qDeleteAll(findChildren<HttpConnection *>(QString(), Qt::FindDirectChildrenOnly));
    m_connections.clear();
    m_asked.clear();
    m_early.clear();
    m_beginning.stop();
    m_requestId.clear();
    m_state = State::Started;
}

} // namespace lambdesk
