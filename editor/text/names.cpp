// SPDX-License-Identifier: GPL-3.0-or-later
#include "names.h"

#include "textaccess.h"

namespace lambdesk
{

namespace
{

bool isPartOfName(QChar character)
{
    return character.unicode() < 0x80 ? isWordByte(char(character.unicode())) : character.isLetterOrNumber();
}

/// With a letter of ASCII, `_` or `$`.
bool beginsName(QChar character)
{
    return character.unicode() < 0x80 && !character.isDigit();
}

/// Calls `take` with each name, and whether it stands behind a dot.
template <typename Take>
void forEachName(QStringView code, Take take)
{
    for (qsizetype at = 0; at < code.size();) {
        if (!isPartOfName(code[at])) {
            ++at;
            continue;
        }
        const qsizetype start = at;
        while (at < code.size() && isPartOfName(code[at]))
            ++at;
        if (beginsName(code[start]))
            take(code.sliced(start, at - start), start > 0 && code[start - 1] == u'.');
    }
}

} // namespace

QSet<QString> namesIn(QStringView code, QStringView begin, qsizetype shortest)
{
    QSet<QString> names;
    forEachName(code, [&](QStringView name, bool) {
        if (name.size() >= shortest && name.startsWith(begin, Qt::CaseInsensitive))
            names.insert(name.toString());
    });
    return names;
}

QSet<QString> memberNamesIn(QStringView code, QStringView begin)
{
    QSet<QString> names;
    forEachName(code, [&](QStringView name, bool isMember) {
        if (isMember && name.startsWith(begin, Qt::CaseInsensitive))
            names.insert(name.toString());
    });
    return names;
}

} // namespace lambdesk
