// SPDX-License-Identifier: GPL-3.0-or-later
#include "logtext.h"

namespace lambdesk
{

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
    qsizetype from = text.size();
    for (int i = 0; i <= lines && from > 0; ++i)
        from = text.lastIndexOf(u'\n', from - 1);
    qsizetype start = from < 0 ? 0 : from + 1;
    if (text.size() - start > characters) {
        const qsizetype cut = text.size() - characters;
        const qsizetype line = text.indexOf(u'\n', cut);
        start = line >= 0 && line + 1 < text.size() ? line + 1 : cut;
    }
    return text.mid(start);
}

} // namespace lambdesk
