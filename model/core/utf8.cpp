// SPDX-License-Identifier: GPL-3.0-or-later
#include "utf8.h"

namespace lambdesk
{

int utf8CharacterLength(const char *at, const char *end)
{
    const auto lead = uchar(*at);
    const auto length = lead < 0x80   ? 1
                        : lead < 0xC2 ? 0
                        : lead < 0xE0 ? 2
                        : lead < 0xF0 ? 3
                        : lead < 0xF5 ? 4
                                      : 0;
    if (length > end - at)
        return 0;
    for (int i = 1; i < length; ++i) {
        if (!isUtf8Continuation(at[i]))
            return 0;
    }
    if (length > 2) {
        const auto second = uchar(at[1]);
        if ((lead == 0xE0 && second < 0xA0) || (lead == 0xED && second > 0x9F) ||
            (lead == 0xF0 && second < 0x90) || (lead == 0xF4 && second > 0x8F))
            return 0;
    }
    return length;
}

} // namespace lambdesk
