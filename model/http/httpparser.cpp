// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpparser.h"

#include <algorithm>

namespace lambdesk
{

namespace
{

QByteArray valueOf(const HttpRequest::Headers &headers, QByteArrayView name)
{
    const auto found =
        std::find_if(headers.begin(), headers.end(), [&](const auto &h) { return h.first == name; });
    return found == headers.end() ? QByteArray() : found->second;
}

bool isGivenTwice(const HttpRequest::Headers &headers, QByteArrayView name)
{
    return std::count_if(headers.begin(), headers.end(), [&](const auto &h) { return h.first == name; }) > 1;
}

/// Field lines (RFC 9110, 5); false when one isn't.
bool appendFields(QByteArrayView lines, HttpRequest::Headers &headers)
{
    for (qsizetype start = 0; start < lines.size();) {
        qsizetype end = lines.indexOf('\n', start);
        end = end < 0 ? lines.size() : end;
        const QByteArrayView line = lines.sliced(start, end - start);
        const qsizetype colon = line.indexOf(':');
        const QByteArrayView name = line.first(std::max<qsizetype>(colon, 0));
        if (name.isEmpty() || name.contains(' ') || name.contains('\t'))
            return false;
        headers.emplaceBack(name.toByteArray().toLower(), line.sliced(colon + 1).trimmed().toByteArray());
        start = end + 1;
    }
    return true;
}

bool isNumber(const QByteArray &text)
{
    return !text.isEmpty() &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

QByteArray HttpRequest::header(QByteArrayView name) const
{
    return valueOf(headers, name);
}

QByteArray HttpRequest::trailer(QByteArrayView name) const
{
    return valueOf(trailers, name);
}

std::optional<HttpRequest> HttpParser::next()
{
    while (m_error == 0 && m_state != State::Complete && advance()) {
    }
    compact();
    if (m_error != 0 || m_state != State::Complete)
        return std::nullopt;
    m_state = State::Head;
    m_expectsContinue = false;
    return std::exchange(m_request, {});
}

/// One step; false when it needs more bytes.
bool HttpParser::advance()
{
    switch (m_state) {
    case State::Head:
        return readHead();
    case State::Body:
        return readBody(State::Complete);
    case State::ChunkSize:
        return readChunkSize();
    case State::ChunkData:
        return readBody(State::ChunkEnd);
    case State::ChunkEnd:
        return readChunkEnd();
    case State::Trailers:
        return readTrailers();
    case State::Complete:
        break;
    }
    return false;
}

std::optional<QByteArray> HttpParser::takeLine()
{
    const qsizetype end = m_buffer.indexOf('\n', m_position);
    if (end < 0 ? m_buffer.size() - m_position > m_limits.headBytes : end - m_position > m_limits.headBytes) {
        failWith(431);
        return std::nullopt;
    }
    if (end < 0)
        return std::nullopt;
    QByteArray line = m_buffer.mid(m_position, end - m_position);
    m_position = end + 1;
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

/// Lines up to an empty one, without it, joined by LF.
std::optional<QByteArray> HttpParser::takeHead()
{
    const qsizetype start = m_position;
    qsizetype end = start;
    for (qsizetype line = start;; line = end + 1) {
        end = m_buffer.indexOf('\n', line);
        if ((end < 0 ? m_buffer.size() : end) - start > m_limits.headBytes) {
            failWith(431);
            return std::nullopt;
        }
        if (end < 0)
            return std::nullopt;
        const bool empty = end == line || (end == line + 1 && m_buffer[line] == '\r');
        if (empty) {
            m_position = end + 1;
            QByteArray head = m_buffer.mid(start, line - start);
            head.replace("\r\n", "\n");
            if (head.endsWith('\n'))
                head.chop(1);
            return head;
        }
    }
}

bool HttpParser::readHead()
{
    // Empty lines before a request are to be ignored (RFC 9112, 2.2).
    while (m_position < m_buffer.size() && (m_buffer[m_position] == '\r' || m_buffer[m_position] == '\n'))
        ++m_position;
    const std::optional<QByteArray> head = takeHead();
    if (!head)
        return false;
    const QByteArrayView lines(*head);
    const qsizetype lineEnd = lines.indexOf('\n');
    if (!readRequestLine(lineEnd < 0 ? lines : lines.first(lineEnd)))
        return failWith(400);
    if (lineEnd >= 0 && !appendFields(lines.sliced(lineEnd + 1), m_request.headers))
        return failWith(400);
    return readFraming();
}

bool HttpParser::readRequestLine(QByteArrayView line)
{
    const qsizetype first = line.indexOf(' ');
    const qsizetype last = line.lastIndexOf(' ');
    if (first <= 0 || last <= first + 1)
        return false;
    const QByteArrayView target = line.sliced(first + 1, last - first - 1);
    const QByteArrayView version = line.sliced(last + 1);
    if (target.contains(' ') || (version != "HTTP/1.1" && version != "HTTP/1.0"))
        return false;
    m_request.method = line.first(first).toByteArray();
    m_request.target = target.toByteArray();
    m_request.keepAlive = version == "HTTP/1.1";
    return true;
}

/// How long the body is (RFC 9112, 6.3). A request that says it twice is an attempt to smuggle another one
/// in.
bool HttpParser::readFraming()
{
    const QByteArray connection = m_request.header("connection").toLower();
    if (connection.contains("close"))
        m_request.keepAlive = false;
    else if (connection.contains("keep-alive"))
        m_request.keepAlive = true;

    const QByteArray encoding = m_request.header("transfer-encoding");
    const QByteArray length = m_request.header("content-length");
    if (isGivenTwice(m_request.headers, "transfer-encoding") ||
        isGivenTwice(m_request.headers, "content-length"))
        return failWith(400);
    if (!encoding.isNull()) {
        if (!length.isNull())
            return failWith(400);
        if (encoding.toLower() != "chunked")
            return failWith(501);
        m_state = State::ChunkSize;
    } else if (!length.isNull()) {
        if (!isNumber(length) || length.size() > 18)
            return failWith(400);
        m_left = length.toLongLong();
        m_request.body.reserve(qsizetype(std::min(m_left, m_limits.bodyBytes)));
        m_state = m_left > 0 ? State::Body : State::Complete;
    } else {
        m_state = State::Complete;
    }
    m_expectsContinue = m_state != State::Complete &&
                        m_request.header("expect").compare("100-continue", Qt::CaseInsensitive) == 0;
    return true;
}

bool HttpParser::readBody(State after)
{
    const qsizetype count = qsizetype(std::min<qint64>(m_left, m_buffer.size() - m_position));
    m_request.bodyBytes += count;
    if (m_request.bodyBytes <= m_limits.bodyBytes)
        m_request.body.append(m_buffer.constData() + m_position, count);
    else
        m_request.body = QByteArray();
    m_position += count;
    m_left -= count;
    if (m_left > 0)
        return false;
    m_state = after;
    return true;
}

bool HttpParser::readChunkSize()
{
    const std::optional<QByteArray> line = takeLine();
    if (!line)
        return false;
    bool ok = false;
    const QByteArray size = line->split(';').first().trimmed(); // without extensions
    m_left = size.size() > 15 || size.startsWith('-') || size.startsWith('+') ? -1 : size.toLongLong(&ok, 16);
    if (!ok)
        return failWith(400);
    m_state = m_left > 0 ? State::ChunkData : State::Trailers;
    return true;
}

bool HttpParser::readChunkEnd()
{
    const std::optional<QByteArray> line = takeLine();
    if (!line)
        return false;
    if (!line->isEmpty())
        return failWith(400);
    m_state = State::ChunkSize;
    return true;
}

bool HttpParser::readTrailers()
{
    const std::optional<QByteArray> lines = takeHead();
    if (!lines)
        return false;
    if (!appendFields(*lines, m_request.trailers))
        return failWith(400);
    m_state = State::Complete;
    return true;
}

bool HttpParser::failWith(int status)
{
    m_error = status;
    return false;
}

/// Forgets what was used. Done once a call, not once a step: moving bytes costs.
void HttpParser::compact()
{
    m_buffer.remove(0, std::exchange(m_position, 0));
}

} // namespace lambdesk
