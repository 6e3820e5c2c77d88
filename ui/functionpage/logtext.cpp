// SPDX-License-Identifier: GPL-3.0-or-later
#include "logtext.h"

namespace lambdesk
{

namespace
{

template <typename Text, typename Sign>
Text endOf(const Text &text, Sign lineEnd, int lines, qsizetype most)
{
    qsizetype from = text.size();
    for (int i = 0; i <= lines && from > 0; ++i)
        from = text.lastIndexOf(lineEnd, from - 1);
    qsizetype start = from < 0 ? 0 : from + 1;
    if (text.size() - start > most) {
        const qsizetype cut = text.size() - most;
        const qsizetype line = text.indexOf(lineEnd, cut);
        start = line >= 0 && line + 1 < text.size() ? line + 1 : cut;
    }
    return text.mid(start);
}

} // namespace

QString LogText::append(const QByteArray &bytes)
{
    const QString decoded = m_decoder(bytes);
    QString text;
    text.reserve(decoded.size() + decoded.size() / longestLine);
    for (const QChar character : decoded) {
        if (character == u'\n') {
            m_lineLength = 0;
        } else if (++m_lineLength > longestLine && !character.isLowSurrogate()) {
            text += u'\n';
            m_lineLength = 1;
        }
        // A text document ends at NUL for the clipboard and for accessibility.
        text += character.isNull() ? QChar(0x2400) : character;
    }
    return text;
}

void LogText::reset()
{
    m_decoder.resetState();
    m_lineLength = 0;
}

QString logText(const QByteArray &log)
{
    return LogText().append(log);
}

QString lastLines(const QString &text, int lines, qsizetype characters)
{
    return endOf(text, QChar(u'\n'), lines, characters);
}

QByteArray lastLines(const QByteArray &log, int lines, qsizetype bytes)
{
    return endOf(log, '\n', lines, bytes);
}

} // namespace lambdesk
