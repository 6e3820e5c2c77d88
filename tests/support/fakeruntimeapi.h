// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QHash>
#include <QTcpServer>
#include <QTcpSocket>

namespace lambdesk::test
{

/// One event for a bootstrap, and how the fake answers what comes back for it.
struct FakeEvent {
    QByteArray body = "{}";
    QList<QByteArray> headers; ///< whole lines, besides the usual ones
    int responseStatus = 202;  ///< for POST …/response
};

struct FakeRequest {
    QByteArray method;
    QByteArray path;
    QHash<QByteArray, QByteArray> headers; ///< names in lowercase
    QByteArray body;
};

/// The Lambda Runtime API (docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html), no more of it than a
/// bootstrap needs: hands out the events in order, keeps what is posted, and leaves the GET after the last
/// event without an answer.
class FakeRuntimeApi
{
public:
    explicit FakeRuntimeApi(QList<FakeEvent> events)
        : m_events(std::move(events))
    {
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] { accept(); });
    }

    static QByteArray requestId(qsizetype index)
    {
        return "00000000-0000-4000-8000-" + QByteArray::number(index).rightJustified(12, '0');
    }

    QByteArray address() const { return "127.0.0.1:" + QByteArray::number(m_server.serverPort()); }
    const QList<FakeRequest> &posts() const { return m_posts; }
    qsizetype nextRequests() const { return m_nextRequests; }
    /// Every event has been answered, and the bootstrap waits for another.
    bool isDone() const { return m_nextRequests > m_events.size(); }

private:
    void accept()
    {
        QTcpSocket *socket = m_server.nextPendingConnection();
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
            m_data += socket->readAll();
            while (takeRequest(*socket)) {
            }
        });
    }

    bool takeRequest(QTcpSocket &socket)
    {
        const qsizetype end = m_data.indexOf("\r\n\r\n");
        if (end < 0) {
            return false;
        }
        const QList<QByteArray> lines = m_data.left(end).split('\n');
        const QList<QByteArray> first = lines.first().split(' ');
        FakeRequest request{first.value(0), first.value(1), {}, {}};
        for (const QByteArray &line : lines.mid(1)) {
            const qsizetype colon = line.indexOf(':');
            request.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
        }
        const qsizetype length = request.headers.value("content-length", "0").toLongLong();
        if (m_data.size() < end + 4 + length) {
            return false;
        }
        request.body = m_data.mid(end + 4, length);
        m_data.remove(0, end + 4 + length);
        answer(socket, request);
        return true;
    }

    void answer(QTcpSocket &socket, const FakeRequest &request)
    {
        if (request.method == "POST") {
            m_posts.append(request);
            const int status =
                request.path.endsWith("/response") ? m_events.value(m_nextRequests - 1).responseStatus : 202;
            reply(socket, status, {"content-type: application/json"}, R"({"status":"OK"})");
            return;
        }
        const qsizetype index = m_nextRequests++;
        if (index >= m_events.size()) {
            return;
        }
        const qint64 deadline = QDateTime::currentMSecsSinceEpoch() + 60'000;
        reply(
            socket, 200,
            QList<QByteArray>{"Lambda-Runtime-Aws-Request-Id: " + requestId(index),
                              "lambda-runtime-deadline-ms: " + QByteArray::number(deadline),
                              "LAMBDA-RUNTIME-INVOKED-FUNCTION-ARN: arn:aws:lambda:us-east-1:1:function:fn"} +
                m_events[index].headers,
            m_events[index].body);
    }

    static void reply(QTcpSocket &socket, int status, const QList<QByteArray> &headers,
                      const QByteArray &body)
    {
        QByteArray head = "HTTP/1.1 " + QByteArray::number(status) + " Fake\r\n";
        for (const QByteArray &header : headers) {
            head += header + "\r\n";
        }
        socket.write(head + "Content-length:" + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    }

    QTcpServer m_server;
    QList<FakeEvent> m_events;
    QList<FakeRequest> m_posts;
    QByteArray m_data;
    qsizetype m_nextRequests = 0;
};

} // namespace lambdesk::test
