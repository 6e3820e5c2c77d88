// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paletteentry.h"

#include <QStringList>

namespace lambdesk
{

struct RankedEntry {
    qsizetype index = 0;    ///< in the entries that were ranked
    QList<int> positions;   ///< of the letters of its name that match
    QString otherName = {}; ///< when the letters that match are those of one of its other names
};

/// The entries that fit what was typed, the likeliest first. `recent` are keys of entries, what was chosen
/// last first; these come first while nothing is typed, and before others that fit as well: the whole name,
/// its beginning, the beginning of a later word, or its letters somewhere.
QList<RankedEntry> ranked(const QList<PaletteEntry> &entries, const QString &typed,
                          const QStringList &recent);

} // namespace lambdesk
