// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace lambdesk
{

inline bool isUtf8Continuation(char c)
{
    return (uchar(c) & 0xC0) == 0x80;
}

/// Bytes of the UTF-8 character at `at`, 0 when it isn't one (RFC 3629: no overlong forms, no surrogates).
int utf8CharacterLength(const char *at, const char *end);

} // namespace lambdesk
