// SPDX-License-Identifier: GPL-3.0-or-later
#include "linebreaks.h"

namespace lambdesk
{

namespace
{

/// Of a UTF-16 unit; both halves of a pair together take two, as most of what needs pairs does.
int widthOf(QChar c)
{
    const char16_t unit = c.unicode();
    if (unit < 0x300)
        return 1;
    if (unit <= 0x36f || c.isLowSurrogate() || unit == 0x200b || unit == 0x200d ||
        (unit >= 0xfe00 && unit <= 0xfe0f))
        return 0;
    const bool wide = (unit >= 0x1100 && unit <= 0x115f) || (unit >= 0x2e80 && unit <= 0xa4cf) ||
                      (unit >= 0xac00 && unit <= 0xd7a3) || (unit >= 0xf900 && unit <= 0xfaff) ||
                      (unit >= 0xfe30 && unit <= 0xfe6f) || (unit >= 0xff00 && unit <= 0xff60) ||
                      c.isHighSurrogate();
    return wide ? 2 : 1;
}

/// Where the line that begins at `from` ends, and nothing of it beyond `columns`.
qsizetype endOfLine(QStringView text, qsizetype from, qsizetype columns)
{
    qsizetype width = 0;
    qsizetype blank = -1;
    for (qsizetype at = from; at < text.size(); ++at) {
        const QChar c = text.at(at);
        if (c == u'\n')
            return at;
        width += widthOf(c);
        if (width > columns && at > from) {
            const bool late = blank >= from + (at - from) / 2;
            const qsizetype end = late ? blank + 1 : at;
            return end < text.size() && text.at(end).isLowSurrogate() ? end - 1 : end;
        }
        if (c == u' ')
            blank = at;
    }
    return text.size();
}

} // namespace

QList<TextSpan> breakLines(QStringView text, qsizetype columns)
{
    QList<TextSpan> lines;
    qsizetype at = 0;
    while (true) {
        const qsizetype end = endOfLine(text, at, qMax(columns, qsizetype(2)));
        lines.append({at, end - at});
        if (end >= text.size())
            return lines;
        at = text.at(end) == u'\n' ? end + 1 : end;
    }
}

QString elidedToColumns(const QString &text, qsizetype columns)
{
    qsizetype width = 0;
    qsizetype fits = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        width += widthOf(text.at(at));
        if (width < columns)
            fits = at + 1;
        else if (width > columns)
            return text.left(text.at(qMax(fits - 1, qsizetype(0))).isHighSurrogate() ? fits - 1 : fits) +
                   u'…';
    }
    return text;
}

QString elidedInMiddle(const QString &text, qsizetype columns)
{
    if (text.size() <= columns)
        return text;
    const qsizetype end = columns / 3;
    return text.left(columns - end - 1) + u'…' + text.right(end);
}

} // namespace lambdesk
