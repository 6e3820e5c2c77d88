// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace lambdesk
{

/// The lines of a text, each with its line end; the last one may have none. Views into `text`.
QList<QByteArrayView> linesOf(const QByteArray &text);

/// Lines that are alike in two texts, or that one has in place of the other's. Counted from 0.
struct DiffBlock {
    bool same = false;
    qsizetype before = 0; ///< first line in the one
    qsizetype beforeCount = 0;
    qsizetype after = 0; ///< first line in the other
    qsizetype afterCount = 0;

    bool operator==(const DiffBlock &) const = default;
};

/// What turns `before` into `after`, line by line, in order; blocks that are the same and those that aren't
/// take turns. Line ends count. As few changed lines as there can be, where that is found at bounded cost
/// (Myers' O(ND) in linear space); of texts that have little in common, a good try. Any thread.
QList<DiffBlock> diffLines(const QList<QByteArrayView> &before, const QList<QByteArrayView> &after);

} // namespace lambdesk
