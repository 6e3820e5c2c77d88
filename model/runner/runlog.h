// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QTimer>

#include <functional>
#include <memory>

namespace lambdesk
{

/// The log of one run while it grows: keeps it up to a limit, and passes it on in batches, the first at once
/// and then at most one in 16 ms.
class RunLog final
{
public:
    static constexpr qsizetype keptOutputBytes = 16 * 1024 * 1024;

    /// `passOn` is called with each batch.
    explicit RunLog(std::function<void(const QByteArray &)> passOn);
    Q_DISABLE_COPY_MOVE(RunLog)

    /// What the function wrote. CR becomes LF: the runtimes write CR for a line end within one message, so
    /// that on the platform it stays one log event. CR LF is one line end, also when they arrive apart. All
    /// other bytes stay as they are, be they UTF-8 or not.
    void appendOutput(QByteArray bytes);
    /// A line of the platform or of ours, with its line end; starts a line of its own. Always kept.
    void appendLine(const QByteArray &line);
    /// What comes from now on is the end, and waits for flush().
    void beginEnd() { m_isAtEnd = true; }
    /// Passes on what is pending.
    void flush();

    const QByteArray &bytes() const { return m_bytes; }
    bool isTruncated() const { return m_droppedBytes > 0; }
    qint64 droppedBytes() const { return m_droppedBytes; }

private:
    void append(const QByteArray &bytes);
    void flushIn(int milliseconds);
    QByteArray withoutLongLines(const QByteArray &bytes);

    const std::function<void(const QByteArray &)> m_passOn;
    QByteArray m_bytes;
    qsizetype m_passedOn = 0;
    qint64 m_outputBytes = 0;
    qint64 m_droppedBytes = 0;
    bool m_outputEndsInCr = false;
    qsizetype m_lineBytes = 0; ///< of the output's last line
    bool m_isAtEnd = false;
    QElapsedTimer m_sinceLastBatch;
    std::unique_ptr<QTimer> m_nextBatch; ///< once there has been need of it: not in most runs
};

} // namespace lambdesk
