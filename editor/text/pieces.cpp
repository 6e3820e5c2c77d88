// SPDX-License-Identifier: GPL-3.0-or-later
#include "pieces.h"

#include <algorithm>

namespace lambdesk
{

namespace
{

bool beginsCharacter(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xc0) != 0x80;
}

qsizetype endOfLine(const QByteArray &text, qsizetype from)
{
    const auto isEnd = [](char c) { return c == '\n' || c == '\r'; };
    return std::find_if(text.cbegin() + from, text.cend(), isEnd) - text.cbegin();
}

qsizetype placeToCut(const QByteArray &text, qsizetype from, qsizetype wanted)
{
    for (qsizetype at = wanted; at > from + (wanted - from) / 2; --at)
        if (text.at(at - 1) == ',' || text.at(at - 1) == ' ')
            return at;
    // Bytes that are no UTF-8 at all have no better place.
    for (qsizetype at = wanted; at > wanted - 4; --at)
        if (beginsCharacter(text.at(at)))
            return at;
    return wanted;
}

} // namespace

QByteArray cutIntoPieces(const QByteArray &text, const QByteArray &separator, qsizetype before,
                         qsizetype longest, qsizetype piece)
{
    QByteArray result;
    qsizetype from = 0;
    while (from < text.size()) {
        const qsizetype end = endOfLine(text, from);
        if (end - from + before > longest) {
            while (end - from > piece) {
                const qsizetype cut = placeToCut(text, from, from + piece);
                result += text.sliced(from, cut - from) + separator;
                from = cut;
            }
        }
        const qsizetype next = std::min(end + 1, text.size());
        result += text.sliced(from, next - from);
        from = next;
        before = 0;
    }
    return result;
}

qsizetype offsetOfPlace(const QByteArray &text, int line, int column)
{
    qsizetype from = 0;
    for (int current = 1; current < line; ++current) {
        const qsizetype end = endOfLine(text, from);
        if (end == text.size())
            return end;
        from = end + (text.mid(end, 2) == "\r\n" ? 2 : 1);
    }
    const qsizetype end = endOfLine(text, from);
    for (int current = 1; current < column && from < end; ++current) {
        do
            ++from;
        while (from < end && !beginsCharacter(text.at(from)));
    }
    return from;
}

} // namespace lambdesk
