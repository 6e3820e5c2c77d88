// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/core/result.h>

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QTcpServer>
#include <QTimer>

#include <chrono>

namespace lambdesk
{

class HttpConnection;
struct HttpRequest;

/// The Lambda Runtime API (version 2018-06-01) of one execution environment, on a port of its own of
/// 127.0.0.1. Keeps the protocol's order: one `next` at a time, one answer for each invocation. Answers
/// processes of our own user only, and no page in a browser, on a bounded number of connections.
///
/// Not on Qt HttpServer: up to Qt 6.8 its API changes from version to version, it takes in a body of any size
/// before it asks us, and it costs more a request than all else in a warm call together.
class RuntimeApiServer final : public QObject
{
    Q_OBJECT
public:
    struct Invocation {
        QString requestId;
        QByteArray event;
        QString functionArn;
        QByteArray traceId;
        qint64 deadlineMs = 0;         ///< Unix time
        QByteArray clientContext = {}; ///< JSON on one line; may be empty
    };

    explicit RuntimeApiServer(qint64 maximumResponseBytes, QObject *parent = nullptr);
    ~RuntimeApiServer() override;

    Result<void> listen();
    quint16 port() const { return m_server.serverPort(); }
    /// Whether the runtime waits for an invocation.
    bool isAsked() const;
    /// Hands an invocation to the runtime, which must be waiting.
    void handOut(const Invocation &invocation);
    /// Takes in what has already arrived: called when the process that sent it has ended.
    void drain();
    /// Back to the beginning, for a process that is started anew.
    void reset();

Q_SIGNALS:
    /// `next` was asked; the invocation before, if any, has been answered.
    void asked();
    void responded(const QByteArray &body);
    void responseTooLarge(); ///< or the error that was reported
    void failed(const QByteArray &body, const QByteArray &errorType);
    void initFailed(const QByteArray &body, const QByteArray &errorType);
    void initErrorTooLarge();

private:
    /// Names as they stand in the platform's messages.
    enum class State { Started, InitError, Ready, Running, ResponseSent };

    void acceptConnections();
    bool makeRoom();
    void dispatch(HttpConnection &connection, const HttpRequest &request);
    void answerNext(HttpConnection &connection);
    void takeNext(HttpConnection &connection);
    bool mayBeAnsweredBeside(const HttpConnection &asking);
    bool isAnswer(const HttpRequest &request) const;
    void answerEarly();
    void answerInitError(HttpConnection &connection, const HttpRequest &request);
    void answerInvocation(HttpConnection &connection, const HttpRequest &request, const QByteArray &path);
    void takeResponse(HttpConnection &connection, const HttpRequest &request);
    void accept(HttpConnection &connection);
    void takeError(HttpConnection &connection, const HttpRequest &request);
    void refuseTooLarge(HttpConnection &connection);
    void refuseTransition(HttpConnection &connection, const char *to);

    QTcpServer m_server;
    QList<HttpConnection *> m_connections; ///< that are open
    QTimer m_settling;
    QTimer m_beginning; ///< runs while an answer that is late may still begin to come
    qint64 m_maximumResponseBytes;
    State m_state = State::Started;
    QPointer<HttpConnection> m_asked;    ///< where `next` waits for its answer
    QPointer<HttpConnection> m_early;    ///< where `next` was asked before the answer was all here
    QPointer<HttpConnection> m_answered; ///< whose answer may wait for the next one
    QByteArray m_requestId;
    std::chrono::steady_clock::time_point m_handedOut;
    std::chrono::steady_clock::time_point m_answeredAt;
    /// Of the invocation at hand: from the answer before.
    std::chrono::steady_clock::duration m_waitedForEvent = {};
};

} // namespace lambdesk
