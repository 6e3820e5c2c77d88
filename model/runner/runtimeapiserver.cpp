// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtimeapiserver.h"

#include <model/http/httpparser.h>

#include <QCoreApplication>
#include <QNetworkProxy>
#include <QTcpSocket>

namespace lambdesk
{

namespace
{

constexpr qsizetype headLimit =
    1024 * 1024 + 64 * 1024; // Lambda-Runtime-Function-XRay-Error-Cause is up to 1 MB
const QByteArray apiBase = "/2018-06-01";
const QByteArray invocationPath = "/runtime/invocation/";

QByteArray reasonPhrase(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 202:
        return "Accepted";
    case 400:
        return "Bad Request";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 413:
        return "Request Entity Too Large";
    case 431:
        return "Request Header Fields Too Large";
    default:
        return "Not Implemented";
    }
}

} // namespace

/// One connection of the runtime; there is usually one in all.
class RuntimeApiServer::Connection final : public QObject
{
public:
    Connection(RuntimeApiServer &server, QTcpSocket *socket, qint64 bodyLimit)
        : QObject(&server)
        , m_server(server)
        , m_socket(socket)
        , m_parser({headLimit, bodyLimit})
    {
        socket->setParent(this);
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        connect(socket, &QTcpSocket::readyRead, this, &Connection::read);
        connect(socket, &QTcpSocket::disconnected, this, [this] {
            if (m_server.m_asked == this)
                m_server.m_asked.clear();
            deleteLater();
        });
    }

    void send(int status, const QByteArray &type, const QByteArray &body, const QByteArray &headers = {})
    {
        QByteArray bytes;
        bytes.reserve(256 + headers.size() + body.size());
        bytes += "HTTP/1.1 " + QByteArray::number(status) + ' ' + reasonPhrase(status) +
                 "\r\nContent-Type: " + type + "\r\nContent-Length: " + QByteArray::number(body.size()) +
                 "\r\n" + headers;
        bytes += m_keepAlive ? "\r\n" : "Connection: close\r\n\r\n";
        bytes += body;
        m_socket->write(bytes);
        m_socket->flush(); // now, not at the next turn of the event loop
        if (!m_keepAlive)
            m_socket->disconnectFromHost();
    }

    void sendJson(int status, const QByteArray &json) { send(status, "application/json", json); }
    void accept() { sendJson(202, "{\"status\":\"OK\"}\n"); }
    void refuse(int status, const QByteArray &type, const QByteArray &message)
    {
        sendJson(status, "{\"errorMessage\":\"" + message + "\",\"errorType\":\"" + type + "\"}\n");
    }

    void drain()
    {
        const QPointer<Connection> alive(this);
        while (alive && m_socket->state() == QAbstractSocket::ConnectedState &&
               m_socket->waitForReadyRead(0)) {
        }
    }

private:
    void read()
    {
        m_parser.feed(m_socket->readAll());
        const QPointer<Connection> alive(this);
        while (alive) {
            const std::optional<HttpRequest> request = m_parser.next();
            if (!request)
                break;
            m_keepAlive = request->keepAlive;
            m_server.dispatch(*this, *request);
        }
        if (!alive)
            return;
        if (m_parser.takeExpectation())
            m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
        if (m_parser.error() != 0) {
            m_keepAlive = false;
            disconnect(m_socket, &QTcpSocket::readyRead, this, nullptr);
            refuse(m_parser.error(), "InvalidRequest", "Bad request");
        }
    }

    RuntimeApiServer &m_server;
    QTcpSocket *m_socket;
    HttpParser m_parser;
    bool m_keepAlive = true;
};

RuntimeApiServer::RuntimeApiServer(qint64 maximumResponseBytes, QObject *parent)
    : QObject(parent)
    , m_maximumResponseBytes(maximumResponseBytes)
{
    m_server.setProxy(QNetworkProxy::NoProxy);
    connect(&m_server, &QTcpServer::newConnection, this, &RuntimeApiServer::acceptConnections);
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
    while (QTcpSocket *socket = m_server.nextPendingConnection())
        new Connection(*this, socket, m_maximumResponseBytes);
}

/// A page in a browser says where it comes from, or which other name it took for 127.0.0.1; a runtime
/// doesn't.
bool RuntimeApiServer::isFromRuntime(const HttpRequest &request) const
{
    const QByteArray host = request.header("host");
    const QByteArray own = ':' + QByteArray::number(port());
    return request.header("origin").isNull() &&
           (host.isNull() || host == "127.0.0.1" + own || host == "localhost" + own);
}

void RuntimeApiServer::dispatch(Connection &connection, const HttpRequest &request)
{
    if (!isFromRuntime(request))
        return connection.refuse(403, "InvalidRequest", "Foreign origin");
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

void RuntimeApiServer::answerNext(Connection &connection)
{
    if (m_asked || m_state == State::Running || m_state == State::InitError)
        return refuseTransition(connection, "Ready");
    m_state = State::Ready;
    m_asked = &connection;
    m_requestId.clear();
    Q_EMIT asked();
}

void RuntimeApiServer::handOut(const Invocation &invocation)
{
    Q_ASSERT(isAsked());
    m_requestId = invocation.requestId.toLatin1();
    m_state = State::Running;
    Connection &connection = *m_asked;
    m_asked.clear();
    connection.send(200, "application/json", invocation.event,
                    "Lambda-Runtime-Aws-Request-Id: " + m_requestId +
                        "\r\nLambda-Runtime-Deadline-Ms: " + QByteArray::number(invocation.deadlineMs) +
                        "\r\nLambda-Runtime-Invoked-Function-Arn: " + invocation.functionArn.toUtf8() +
                        "\r\nLambda-Runtime-Trace-Id: " + invocation.traceId + "\r\n");
}

void RuntimeApiServer::answerInitError(Connection &connection, const HttpRequest &request)
{
    if (m_state != State::Started)
        return refuseTransition(connection, "InitError");
    m_state = State::InitError;
    connection.accept();
    Q_EMIT initFailed(request.body, request.header("lambda-runtime-function-error-type"));
}

void RuntimeApiServer::answerInvocation(Connection &connection, const HttpRequest &request,
                                        const QByteArray &path)
{
    const qsizetype slash = path.indexOf('/');
    const QByteArray verb = path.mid(slash + 1);
    if (slash < 0 || (verb != "response" && verb != "error"))
        return connection.send(404, "text/plain", "404 page not found\n");
    if (m_requestId.isEmpty() || path.left(slash) != m_requestId)
        return connection.refuse(400, "InvalidRequestID", "Invalid request ID");
    if (m_state != State::Running)
        return refuseTransition(connection,
                                verb == "response" ? "InvocationResponse" : "InvocationErrorResponse");
    if (verb == "response")
        takeResponse(connection, request);
    else
        takeError(connection, request);
}

void RuntimeApiServer::takeResponse(Connection &connection, const HttpRequest &request)
{
    const QByteArray mode = request.header("lambda-runtime-function-response-mode");
    if (!mode.isNull() && mode != "streaming")
        return connection.refuse(400, "InvalidFunctionResponseMode", "Invalid function response mode");
    m_state = State::ResponseSent;
    if (request.bodyTooLarge()) {
        connection.refuse(413, "RequestEntityTooLarge",
                          "Exceeded maximum allowed payload size (" +
                              QByteArray::number(m_maximumResponseBytes) + " bytes).");
        Q_EMIT responseTooLarge();
        return;
    }
    connection.accept();
    // A streamed response can still fail at its end, and says so in trailers.
    if (const QByteArray type = request.trailer("lambda-runtime-function-error-type"); !type.isNull())
        Q_EMIT failed(QByteArray::fromBase64(request.trailer("lambda-runtime-function-error-body")), type);
    else
        Q_EMIT responded(request.body);
}

void RuntimeApiServer::takeError(Connection &connection, const HttpRequest &request)
{
    m_state = State::ResponseSent;
    connection.accept();
    Q_EMIT failed(request.body, request.header("lambda-runtime-function-error-type"));
}

void RuntimeApiServer::refuseTransition(Connection &connection, const char *to)
{
    static constexpr const char *names[] = {"Started", "InitError", "Ready", "Running", "ResponseSent"};
    connection.refuse(403, "InvalidStateTransition",
                      QByteArray("State transition from ") + names[int(m_state)] + " to " + to +
                          " failed for runtime. Error: State transition is not allowed");
}

void RuntimeApiServer::drain()
{
    while (m_server.waitForNewConnection(0)) {
    }
    const auto connections = findChildren<QObject *>(QString(), Qt::FindDirectChildrenOnly);
    for (QObject *child : connections) {
        if (auto *connection = dynamic_cast<Connection *>(child))
            connection->drain();
    }
}

void RuntimeApiServer::reset()
{
    const auto connections = findChildren<QObject *>(QString(), Qt::FindDirectChildrenOnly);
    for (QObject *child : connections) {
        if (auto *connection = dynamic_cast<Connection *>(child))
            delete connection;
    }
    m_asked.clear();
    m_requestId.clear();
    m_state = State::Started;
}

} // namespace lambdesk
