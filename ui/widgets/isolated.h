// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lambdesk
{

/// Between marks within which it runs as its own language does, whatever the text around it does: a name, a
/// path or a figure in a sentence that runs from right to left.
inline QString isolated(const QString &text)
{
    constexpr QChar firstStrongIsolate(0x2068);
    constexpr QChar popIsolate(0x2069);
    return firstStrongIsolate + text + popIsolate;
}

} // namespace lambdesk
