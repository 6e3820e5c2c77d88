// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <optional>
#include <utility>

namespace lambdesk
{

struct HttpRequest {
    using Headers = QList<std::pair<QByteArray, QByteArray>>; ///< names in lower case

    QByteArray method;
    QByteArray target;
    Headers headers;
    QByteArray body;
    Headers trailers;
    /// As sent; more than body.size() when the body was over the limit, and then body is empty.
    qint64 bodyBytes = 0;
    bool keepAlive = true;

    /// The first header of that (lower-case) name; null when there is none.
    QByteArray header(QByteArrayView name) const;
    QByteArray trailer(QByteArrayView name) const;
    bool bodyTooLarge() const { return bodyBytes > body.size(); }
};

/// Takes HTTP/1.1 requests (RFC 9112) out of the bytes of one connection, as they arrive: bodies by
/// Content-Length or chunked, one request after another. A body beyond the limit is read and dropped, so that
/// its sender gets to read the answer.
class HttpParser
{
public:
    struct Limits {
        qsizetype headBytes; ///< request line and headers, or trailers
        qint64 bodyBytes;
    };
    explicit HttpParser(Limits limits)
        : m_limits(limits)
    {
    }

    void feed(const QByteArray &bytes) { m_buffer.append(bytes); }
    /// The next complete request; nothing while it isn't complete, and nothing ever again after an error.
    std::optional<HttpRequest> next();
    /// The status code to answer before closing, 0 while all is well.
    int error() const { return m_error; }
    /// Whether a part of a request is here, and the rest isn't.
    bool isWithinRequest() const { return m_state != State::Head || m_position < m_buffer.size(); }
    /// The request whose head is here and whose end isn't; null when there is none.
    const HttpRequest *begun() const { return m_state != State::Head && m_error == 0 ? &m_request : nullptr; }
    /// Whether a client waits for `100 Continue` before it sends the body; says so once.
    bool takeExpectation() { return std::exchange(m_expectsContinue, false); }

private:
    enum class State { Head, Body, ChunkSize, ChunkData, ChunkEnd, Trailers, Complete };

    bool advance();
    std::optional<QByteArray> takeLine();
    std::optional<QByteArray> takeHead();
    bool readHead();
    bool readRequestLine(QByteArrayView line);
    bool readFraming();
    bool readBody(State after);
    bool readChunkSize();
    bool readChunkEnd();
    bool readTrailers();
    bool failWith(int status);
    void compact();

    Limits m_limits;
    QByteArray m_buffer;
    qsizetype m_position = 0; ///< what is before it has been used
    State m_state = State::Head;
    HttpRequest m_request;
    qint64 m_left = 0; ///< bytes still to come of the body or chunk
    int m_error = 0;
    bool m_expectsContinue = false;
};

} // namespace lambdesk
