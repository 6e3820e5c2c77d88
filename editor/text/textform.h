// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace lambdesk
{

/// How a text is written, told from its beginning.
struct TextForm {
    enum class LineEnd { Unix, Windows, Mac };

    LineEnd lineEnd = LineEnd::Unix;
    bool tabs = false;
    int indentation = 0; ///< columns of a level; 0 where no line is indented

    bool operator==(const TextForm &) const = default;
};

TextForm formOf(const QByteArray &text);

} // namespace lambdesk
