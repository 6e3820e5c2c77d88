// SPDX-License-Identifier: GPL-3.0-or-later
#include "runlog.h"

#include <model/logs/logline.h>

#include <utility>

namespace lambdesk
{

namespace
{

constexpr int batchMilliseconds = 16; // one frame of the window

} // namespace

RunLog::RunLog(std::function<void(const QByteArray &)> passOn)
    : m_passOn(std::move(passOn))
{
}

void RunLog::appendOutput(QByteArray bytes)
{
    const qint64 room = keptOutputBytes - m_outputBytes;
    if (bytes.size() > room) {
        m_droppedBytes += bytes.size() - room;
        bytes.truncate(room);
    }
    m_outputBytes += bytes.size();
    if (bytes.isEmpty())
        return;
    const bool endsInCr = bytes.endsWith('\r');
    if (m_outputEndsInCr && bytes.startsWith('\n'))
        bytes.remove(0, 1); // the CR before it has become the line end
    m_outputEndsInCr = endsInCr;
    bytes.replace("\r\n", "\n");
    bytes.replace('\r', '\n');
    append(withoutLongLines(bytes));
}

void RunLog::appendLine(const QByteArray &line)
{
    if (line.isEmpty())
        return;
    if (!m_bytes.isEmpty() && !m_bytes.endsWith('\n'))
        append("\n");
    m_lineBytes = 0;
    append(line);
}

QByteArray RunLog::withoutLongLines(const QByteArray &bytes)
{
    QByteArray lines;
    lines.reserve(bytes.size() + 1);
    for (qsizetype done = 0; done < bytes.size();) {
        const qsizetype lineEnd = bytes.indexOf('\n', done);
        const qsizetype end = lineEnd < 0 ? bytes.size() : lineEnd + 1;
        const qsizetype text = lineEnd < 0 ? end : lineEnd;
        if (m_lineBytes + text - done > longestLineBytes) {
            const qsizetype cut = cutOfLongLine(bytes, done, done + longestLineBytes - m_lineBytes);
            lines.append(bytes.constData() + done, cut - done).append('\n');
            m_lineBytes = 0;
            done = cut;
            continue;
        }
        lines.append(bytes.constData() + done, end - done);
        m_lineBytes = lineEnd < 0 ? m_lineBytes + end - done : 0;
        done = end;
    }
    return lines;
}

void RunLog::append(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return;
    m_bytes.append(bytes);
    if (m_isAtEnd || (m_nextBatch && m_nextBatch->isActive()))
        return;
    // Asked once: a timer that was late before it began would never go off.
    const qint64 elapsed = m_sinceLastBatch.isValid() ? m_sinceLastBatch.elapsed() : batchMilliseconds;
    if (elapsed >= batchMilliseconds)
        flush();
    else
        flushIn(int(batchMilliseconds - elapsed));
}

void RunLog::flushIn(int milliseconds)
{
    if (!m_nextBatch) {
        m_nextBatch = std::make_unique<QTimer>();
        m_nextBatch->setSingleShot(true);
        m_nextBatch->setTimerType(Qt::PreciseTimer);
        QObject::connect(m_nextBatch.get(), &QTimer::timeout, m_nextBatch.get(), [this] { flush(); });
    }
    m_nextBatch->start(milliseconds);
}

void RunLog::flush()
{
    if (m_nextBatch)
        m_nextBatch->stop();
    if (m_passedOn == m_bytes.size())
        return;
    m_sinceLastBatch.start();
    const QByteArray batch = m_bytes.mid(m_passedOn);
    m_passedOn = m_bytes.size();
    m_passOn(batch);
}

} // namespace lambdesk
