// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace lambdesk
{

/// The first thing that keeps a text from being JSON (RFC 8259).
struct JsonProblem {
    qsizetype offset = 0; ///< bytes from the start of the UTF-8 text
    int line = 1;         ///< from 1
    int column = 1;       ///< from 1, in characters (code points)
    QString message;      ///< what was found and what was expected, translated

    bool operator==(const JsonProblem &) const = default;
};

/// Checks that `text` is one JSON value of any kind, as UTF-8. Works on the text alone, without recursion,
/// so that nesting of any depth is checked in linear time. Nothing on success. Any thread.
std::optional<JsonProblem> findJsonProblem(const QByteArray &text);

/// The same value laid out for the eye: two blanks a level, one member a line, `": "` after names; empty
/// objects and arrays stay on one line. Names, numbers and strings are copied as they are written: order,
/// 9007199254740993, 1.0 and escapes stay. Text that is not JSON comes back unchanged, and so does one nested
/// so deep that indentation would add more than 64 MiB. Any thread.
QByteArray prettyJson(const QByteArray &text);

} // namespace lambdesk
