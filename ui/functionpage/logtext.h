// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringDecoder>

namespace lambdesk
{

/// Turns a run's log, as it arrives in pieces, into text that a view can take: UTF-8 with U+FFFD for what
/// isn't, sequences that a piece cuts through put together, endless lines broken.
class LogText
{
public:
    /// A line is broken for the eye after this many characters; a text layout's cost grows with its line.
    static constexpr qsizetype longestLine = 8000;

    QString append(const QByteArray &bytes);
    void reset();

private:
    QStringDecoder m_decoder{QStringDecoder::Utf8};
    qsizetype m_lineLength = 0;
};

/// All at once.
QString logText(const QByteArray &log);

/// The last `lines` lines of a text, whole lines where it can be, at most `characters` of them.
QString lastLines(const QString &text, int lines, qsizetype characters);
/// The same of a log's bytes.
QByteArray lastLines(const QByteArray &log, int lines, qsizetype bytes);

} // namespace lambdesk
