// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpconnection.h"

#include <QPointer>
#include <QStringBuilder>
#include <QTcpSocket>

#include <sys/ioctl.h>
#include <sys/socket.h>

namespace lambdesk
{

namespace
{

/// As much as may wait in the socket while a request is being answered, and of answers that the peer doesn't
/// take; the rest waits at the peer.
constexpr qint64 waitingBytes = 1024 * 1024;

const char *reasonPhrase(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 201:
        return "Created";
    case 202:
        return "Accepted";
    case 204:
        return "No Content";
    case 400:
        return "Bad Request";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 408:
        return "Request Timeout";
    case 409:
        return "Conflict";
    case 412:
        return "Precondition Failed";
    case 413:
        return "Request Entity Too Large";
    case 415:
        return "Unsupported Media Type";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 500:
        return "Internal Server Error";
    case 502:
        return "Bad Gateway";
    case 503:
        return "Service Unavailable";
    default:
        return "Not Implemented";
    }
}

/// Beyond that to hand an answer to the kernel is most of what it costs anyway.
constexpr qsizetype smallAnswer = 64 * 1024;

/// How much of an answer the kernel has taken at once: as a rule all. In the socket's own buffer each would
/// begin and end a watch for room, which is more work than the rest.
qsizetype sendAtOnce(const QTcpSocket &socket, const QByteArray &bytes)
{
    if (bytes.size() > smallAnswer || socket.bytesToWrite() > 0) // what came before goes first
        return 0;
    const ssize_t count = ::send(int(socket.socketDescriptor()), bytes.constData(), size_t(bytes.size()),
                                 MSG_DONTWAIT | MSG_NOSIGNAL);
    return qMax<ssize_t>(count, 0);
}

/// What has arrived and isn't read: the socket itself knows only of what the event loop has told it.
bool hasArrivals(const QTcpSocket &socket)
{
    int bytes = 0;
    return ::ioctl(int(socket.socketDescriptor()), FIONREAD, &bytes) == 0 && bytes > 0;
}

} // namespace

HttpConnection::HttpConnection(QTcpSocket *socket, HttpParser::Limits limits, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_parser(limits)
{
    socket->setParent(this);
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    socket->setReadBufferSize(waitingBytes);
    connect(socket, &QTcpSocket::readyRead, this, &HttpConnection::read);
    connect(socket, &QTcpSocket::bytesWritten, this, &HttpConnection::onTaken);
    connect(socket, &QTcpSocket::disconnected, this, [this] {
        Q_EMIT closed();
        deleteLater();
    });
}

void HttpConnection::send(int status, const QByteArray &type, const QByteArray &body,
                          const QByteArray &headers)
{
    append(status, type, body, headers);
    release();
    endAnswer();
}

void HttpConnection::sendWithNext(int status, const QByteArray &type, const QByteArray &body)
{
    append(status, type, body, {});
    if (!m_keepAlive || !m_parser.isWithinRequest())
        release();
    endAnswer();
}

void HttpConnection::append(int status, const QByteArray &type, const QByteArray &body,
                            const QByteArray &headers)
{
    QByteArray &bytes = m_outgoing;
    bytes.reserve(bytes.size() + 256 + headers.size() + body.size());
    bytes += "HTTP/1.1 " % QByteArray::number(status) % ' ' % reasonPhrase(status) % "\r\n";
    // An answer of this status has no body, and says nothing about one (RFC 9110, 8.6).
    if (status != 204)
        bytes += "Content-Type: " % type % "\r\nContent-Length: " % QByteArray::number(body.size()) % "\r\n";
    bytes += headers;
    bytes += m_keepAlive ? "\r\n" : "Connection: close\r\n\r\n";
    bytes += body;
}

void HttpConnection::release()
{
    if (m_outgoing.isEmpty())
        return;
    const QByteArray bytes = std::exchange(m_outgoing, {});
    const qsizetype sent = sendAtOnce(*m_socket, bytes);
    if (sent == bytes.size())
        return;
    m_socket->write(bytes.mid(sent)); // also where the connection has failed: the socket finds out how
    m_socket->flush();                // now, not at the next turn of the event loop
}

void HttpConnection::endAnswer()
{
    m_isBusy = false;
    m_lastUse = Clock::now();
    if (!m_keepAlive)
        m_socket->disconnectFromHost();
    else if (!m_isReading)
        read();
}

void HttpConnection::giveUp(int status)
{
    m_keepAlive = false;
    disconnect(m_socket, &QTcpSocket::readyRead, this, nullptr);
    if (m_socket->bytesToWrite() > 0)
        m_socket->abort();
    else
        send(status, "text/plain", {});
}

void HttpConnection::close()
{
    m_socket->disconnectFromHost();
}

void HttpConnection::drain()
{
    const QPointer<HttpConnection> alive(this);
    while (alive && m_socket->state() == QAbstractSocket::ConnectedState && m_socket->waitForReadyRead(0)) {
    }
}

bool HttpConnection::isStuckFor(std::chrono::milliseconds time, qint64 nowMs)
{
    const qint64 notTaken = m_socket->bytesToWrite();
    const bool waits = notTaken > 0 || (!m_isBusy && m_parser.isWithinRequest());
    if (!waits || notTaken != std::exchange(m_notTaken, notTaken)) {
        m_stuckSinceMs = -1;
        return false;
    }
    if (m_stuckSinceMs < 0)
        m_stuckSinceMs = nowMs;
    return nowMs - m_stuckSinceMs >= time.count();
}

bool HttpConnection::isIdle() const
{
    return !m_isBusy && !m_parser.isWithinRequest() && m_socket->bytesToWrite() == 0 &&
           m_socket->bytesAvailable() == 0 && !hasArrivals(*m_socket);
}

bool HttpConnection::canTakeMore() const
{
    return m_socket->bytesToWrite() <= waitingBytes;
}

void HttpConnection::onTaken()
{
    if (m_isHeldUp && canTakeMore())
        read();
}

void HttpConnection::read()
{
    m_isHeldUp = !canTakeMore();
    if (m_isBusy || m_isReading || m_isHeldUp)
        return;
    m_parser.feed(m_socket->read(m_socket->bytesAvailable())); // readAll() makes room for more first
    const QPointer<HttpConnection> alive(this);
    m_isReading = true;
    while (!m_isBusy && !m_isHeldUp && m_socket->state() == QAbstractSocket::ConnectedState) {
        const std::optional<HttpRequest> request = m_parser.next();
        if (!request)
            break;
        m_keepAlive = request->keepAlive;
        m_isFresh = false;
        m_isBusy = true;
        m_stuckSinceMs = -1;
        Q_EMIT requested(*request);
        if (!alive)
            return;
        m_isHeldUp = !canTakeMore();
    }
    m_isReading = false;
    if (m_parser.takeExpectation()) {
        release(); // answers keep their order
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
    }
    if (m_parser.error() != 0 && !m_isBusy) {
        m_keepAlive = false;
        disconnect(m_socket, &QTcpSocket::readyRead, this, nullptr);
        Q_EMIT malformed(m_parser.error());
    }
}

} // namespace lambdesk
