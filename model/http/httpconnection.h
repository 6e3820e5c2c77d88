// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpparser.h"

#include <QObject>

#include <chrono>

class QTcpSocket;

namespace lambdesk
{

/// One connection of a server: takes requests out of a socket and writes the answers. They are handed over
/// one by one: the next waits until the one before has been answered with send(), as its client expects.
class HttpConnection final : public QObject
{
    Q_OBJECT
public:
    /// Takes over the socket. Deletes itself when the peer has gone.
    HttpConnection(QTcpSocket *socket, HttpParser::Limits limits, QObject *parent);

    /// Answers the request at hand. `headers` are whole lines with their ends.
    void send(int status, const QByteArray &type, const QByteArray &body, const QByteArray &headers = {});
    /// The same, but where the next request is here already, the answer waits for the next one, or for
    /// release(): the peer is woken once for both.
    void sendWithNext(int status, const QByteArray &type, const QByteArray &body);
    /// Sends what waits, if anything does.
    void release();
    /// Answers `status` without a body to whatever may be half there, and closes; to a peer that doesn't take
    /// what it was sent before, nothing is said.
    void giveUp(int status);
    /// Closes a connection that is idle.
    void close();
    /// Takes in what has already arrived.
    void drain();
    /// Whether for that long a request has begun to come and isn't complete, or the peer has taken nothing of
    /// an answer. Asked now and then, it costs nothing in between.
    bool isStuckFor(std::chrono::milliseconds time, qint64 nowMs);
    /// Whether nothing is under way, be it only in the kernel.
    bool isIdle() const;
    /// Whether nothing has been asked yet.
    bool isFresh() const { return m_isFresh; }
    /// The request whose head is here while its body still comes; null when there is none.
    const HttpRequest *arriving() const { return m_parser.begun(); }
    using Clock = std::chrono::steady_clock;
    /// When the last answer was given, or the connection was made.
    Clock::time_point lastUse() const { return m_lastUse; }

Q_SIGNALS:
    /// A complete request, to be answered now or later.
    void requested(const lambdesk::HttpRequest &request);
    /// What came is not HTTP; to be answered with `status`. The connection closes then.
    void malformed(int status);
    void closed();

private:
    void read();
    void append(int status, const QByteArray &type, const QByteArray &body, const QByteArray &headers);
    void endAnswer();
    bool canTakeMore() const;
    void onTaken();

    QTcpSocket *m_socket;
    HttpParser m_parser;
    QByteArray m_outgoing; ///< answers that aren't in the socket yet
    bool m_keepAlive = true;
    bool m_isFresh = true;
    bool m_isBusy = false;    ///< a request is being answered
    bool m_isReading = false; ///< read() is on the stack
    bool m_isHeldUp = false;  ///< the peer has to take its answers first
    Clock::time_point m_lastUse = Clock::now();
    qint64 m_stuckSinceMs = -1;
    qint64 m_notTaken = 0; ///< bytes at the last look
};

} // namespace lambdesk
