// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "patience.h"

#include <model/runner/runtimeapiserver.h>

#include <QRegularExpression>
#include <QTcpSocket>

#include <memory>

namespace lambdesk::test
{

inline const QByteArray api = "/2018-06-01/runtime";

/// A runtime that says what it is told to.
class RuntimeClient : public QObject
{
public:
    explicit RuntimeClient(const RuntimeApiServer &server)
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
    /// Hands what was sent to the kernel, at whose other end it then waits.
    void flush() { m_socket.flush(); }
    bool isConnected() const { return m_socket.state() == QAbstractSocket::ConnectedState; }
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

/// A base of tests of the runtime API: a server, a runtime that is connected to it, and what the server
/// tells.
class RuntimeApiFixture
{
protected:
    void start()
    {
        m_heard.clear();
        m_server = std::make_unique<RuntimeApiServer>(responseLimit);
        QVERIFY(m_server->listen());
        QObject::connect(m_server.get(), &RuntimeApiServer::asked, m_server.get(),
                         [this] { m_heard += "asked\n"; });
        QObject::connect(m_server.get(), &RuntimeApiServer::responded, m_server.get(),
                         [this](const QByteArray &body) { m_heard += "responded " + body + '\n'; });
        QObject::connect(m_server.get(), &RuntimeApiServer::responseTooLarge, m_server.get(),
                         [this] { m_heard += "too large\n"; });
        QObject::connect(m_server.get(), &RuntimeApiServer::failed, m_server.get(),
                         [this](const QByteArray &body, const QByteArray &type) {
                             m_heard += "failed " + type + ' ' + body + '\n';
                         });
        QObject::connect(m_server.get(), &RuntimeApiServer::initFailed, m_server.get(),
                         [this](const QByteArray &body, const QByteArray &type) {
                             m_heard += "init failed " + type + ' ' + body + '\n';
                         });
        QObject::connect(m_server.get(), &RuntimeApiServer::initErrorTooLarge, m_server.get(),
                         [this] { m_heard += "init error too large\n"; });
        m_client = std::make_unique<RuntimeClient>(*m_server);
    }
    void stop()
    {
        m_client.reset();
        m_server.reset();
    }
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

    static constexpr qint64 responseLimit = 1000;

    std::unique_ptr<RuntimeApiServer> m_server;
    std::unique_ptr<RuntimeClient> m_client;
    QByteArray m_heard; ///< the signals, in words
};

} // namespace lambdesk::test
