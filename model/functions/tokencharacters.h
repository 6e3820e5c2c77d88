// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace lambdesk
{

// What the tokens of programs are made of, whatever the language. Letters beyond ASCII count as such.

inline bool isTokenDigit(char c)
{
    return c >= '0' && c <= '9';
}

inline bool isTokenLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || uchar(c) >= 0x80;
}

} // namespace lambdesk
