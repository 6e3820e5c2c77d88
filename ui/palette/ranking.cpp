// SPDX-License-Identifier: GPL-3.0-or-later
#include "ranking.h"

#include "fuzzymatch.h"

#include <QHash>

#include <algorithm>
#include <tuple>
#include <vector>

namespace lambdesk
{

namespace
{

/// Among names that fit in the same way, what was chosen last outweighs the start of a word, but not letters
/// that are much better together.
constexpr int mostForRecent = 10;

struct Candidate {
    RankedEntry entry;
    FuzzyMatch::Fit fit;
    int score;
    int recency;      ///< 0: chosen last
    qsizetype length; ///< of the name that matches
};

struct NameMatch {
    FuzzyMatch match;
    QString otherName;
};

bool isBetter(const FuzzyMatch &one, const FuzzyMatch &other)
{
    return std::tuple(one.fit, -one.score) < std::tuple(other.fit, -other.score);
}

/// Another name counts where what was typed fits it better than the entry's own.
std::optional<NameMatch> bestMatch(const QString &typed, const PaletteEntry &entry)
{
    std::optional<NameMatch> best;
    if (const auto own = fuzzyMatch(typed, entry.name))
        best = NameMatch{*own, {}};
    for (const QString &otherName : entry.otherNames) {
        if (entry.name.contains(otherName, Qt::CaseInsensitive))
            continue; // it would be read twice
        const auto other = fuzzyMatch(typed, otherName);
        if (other && (!best || isBetter(*other, best->match)))
            best = NameMatch{*other, otherName};
    }
    return best;
}

} // namespace

QList<RankedEntry> ranked(const QList<PaletteEntry> &entries, const QString &typed, const QStringList &recent)
{
    QHash<QString, int> places;
    for (int i = 0; i < recent.size(); ++i)
        places.insert(recent.at(i), i);
    const int never = int(recent.size());
    const bool isAsked = !typed.trimmed().isEmpty();

    std::vector<Candidate> found;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const auto best = bestMatch(typed, entries.at(i));
        if (!best)
            continue;
        const int recency = places.isEmpty() ? never : places.value(entries.at(i).key(), never);
        const int bonus = recency == never ? 0 : std::max(1, mostForRecent - recency);
        found.push_back({{i, best->match.positions, best->otherName},
                         best->match.fit,
                         best->match.score + (isAsked ? bonus : 0),
                         recency,
                         best->otherName.isEmpty() ? entries.at(i).name.size() : best->otherName.size()});
    }
    std::stable_sort(found.begin(), found.end(), [&](const Candidate &one, const Candidate &other) {
        const PaletteEntry &a = entries.at(one.entry.index);
        const PaletteEntry &b = entries.at(other.entry.index);
        // Among those that fit as well, less that wasn't typed is more likely meant.
        const qsizetype restOfA = isAsked ? one.length : 0;
        const qsizetype restOfB = isAsked ? other.length : 0;
        return std::tuple(one.fit, -one.score, one.recency, restOfA, a.kind) <
               std::tuple(other.fit, -other.score, other.recency, restOfB, b.kind);
    });
    QList<RankedEntry> result;
    result.reserve(qsizetype(found.size()));
    for (Candidate &each : found)
        result.append(std::move(each.entry));
    return result;
}

} // namespace lambdesk
