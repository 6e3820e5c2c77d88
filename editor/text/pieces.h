// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace lambdesk
{

/// Cuts every line that is longer than `longest` into pieces of about `piece` bytes with `separator` between
/// them: never within a character, behind a comma or blank where there is one. `before` bytes stand already
/// in the line that the text goes on with.
QByteArray cutIntoPieces(const QByteArray &text, const QByteArray &separator, qsizetype before,
                         qsizetype longest, qsizetype piece);

/// The offset of a place counted from 1, columns in characters, in UTF-8 text; the nearest one that exists.
qsizetype offsetOfPlace(const QByteArray &text, int line, int column);

} // namespace lambdesk
