// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

#include <optional>

namespace lambdesk
{

/// How well what was typed fits a name.
struct FuzzyMatch {
    /// The better first; capitals and the number of blanks don't count.
    enum class Fit {
        Exact,     ///< the whole name
        Beginning, ///< the name begins with it
        WordStart, ///< a later word begins with it
        Letters    ///< they are all there
    };

    int score = 0;        ///< higher is better; comparable between names for the same letters
    QList<int> positions; ///< of the name's matched letters, ascending
    Fit fit = Fit::Letters;

    bool operator==(const FuzzyMatch &) const = default;
};

/// The best way in which the typed letters occur in the name, in their order, capitals or not; none when they
/// don't. Beginnings of words and letters in a row count most. Blanks that are typed match anything.
std::optional<FuzzyMatch> fuzzyMatch(QStringView typed, QStringView name);

} // namespace lambdesk
