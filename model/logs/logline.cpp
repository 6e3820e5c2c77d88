// SPDX-License-Identifier: GPL-3.0-or-later
#include "logline.h"

namespace lambdesk
{

qsizetype cutOfLongLine(QByteArrayView bytes, qsizetype first, qsizetype at)
{
    constexpr qsizetype longestCharacter = 4;
    const auto isWithinCharacter = [bytes](qsizetype place) { return (uchar(bytes[place]) & 0xC0) == 0x80; };
    qsizetype start = at;
    while (start > first && at - start < longestCharacter && isWithinCharacter(start))
        --start;
    return isWithinCharacter(start) ? at : start;
}

} // namespace lambdesk
