// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzzymatch.h"

#include <QString>

#include <algorithm>
#include <vector>

namespace lambdesk
{

namespace
{

constexpr int perLetter = 2;
constexpr int perWordStart = 9;
constexpr int perNameStart = 3; ///< more than the start of a later word
constexpr int perNeighbour = 7;
constexpr int perSkipped = 1;
constexpr int mostSkipped = 4; ///< a long name isn't worse for what nobody typed
constexpr int impossible = -1'000'000;
/// Names are shorter, but for log groups that were made to be long.
constexpr qsizetype longestName = 512;
constexpr qsizetype mostTyped = 64;

bool startsWord(QStringView name, qsizetype at)
{
    if (at == 0)
        return true;
    const QChar before = name.at(at - 1);
    const QChar here = name.at(at);
    return !before.isLetterOrNumber() || (before.isLower() && here.isUpper()) ||
           (before.isLetter() && here.isDigit());
}

int valueOf(QStringView name, qsizetype at)
{
    return perLetter + (startsWord(name, at) ? perWordStart : 0) + (at == 0 ? perNameStart : 0);
}

int costOfSkipping(qsizetype letters)
{
    return perSkipped * int(std::min<qsizetype>(letters, mostSkipped));
}

QString folded(QStringView text)
{
    // Letter by letter, so that positions stay those of the name.
    QString result(text.size(), Qt::Uninitialized);
    std::transform(text.cbegin(), text.cend(), result.begin(),
                   [](QChar letter) { return letter.toCaseFolded(); });
    return result;
}

bool occurs(QStringView letters, QStringView name)
{
    qsizetype next = 0;
    for (qsizetype i = 0; i < name.size() && next < letters.size(); ++i)
        next += name.at(i) == letters.at(next);
    return next == letters.size();
}

FuzzyMatch::Fit fitOf(QStringView typed, QStringView name, const QString &foldedName)
{
    using Fit = FuzzyMatch::Fit;
    const QString words = folded(typed.toString().simplified());
    if (foldedName == words)
        return Fit::Exact;
    if (foldedName.startsWith(words))
        return Fit::Beginning;
    for (auto at = foldedName.indexOf(words); at >= 0; at = foldedName.indexOf(words, at + 1)) {
        if (startsWord(name, at))
            return Fit::WordStart;
    }
    return Fit::Letters;
}

} // namespace

std::optional<FuzzyMatch> fuzzyMatch(QStringView typed, QStringView whole)
{
    const QStringView name = whole.left(longestName);
    QString letters = folded(typed.left(mostTyped));
    letters.removeIf([](QChar letter) { return letter.isSpace(); });
    if (letters.isEmpty())
        return FuzzyMatch();
    const QString hay = folded(name);
    if (!occurs(letters, hay))
        return std::nullopt;

    // best[i][j]: the letters up to i, the last of them at j of the name; from[i][j]: where the one before
    // is.
    const auto rows = size_t(letters.size());
    const auto columns = size_t(hay.size());
    std::vector<int> best(rows * columns, impossible);
    std::vector<int> from(rows * columns, -1);
    for (size_t i = 0; i < rows; ++i) {
        const int *earlier = i == 0 ? nullptr : &best[(i - 1) * columns];
        int distant = -1; // the best of those from which skipping costs the most
        for (size_t j = i; j < columns; ++j) {
            const auto letter = qsizetype(j);
            if (earlier && j > mostSkipped &&
                (distant < 0 || earlier[j - mostSkipped - 1] > earlier[distant]))
                distant = int(j) - mostSkipped - 1;
            if (hay.at(letter) != letters.at(qsizetype(i)))
                continue;
            const int value = valueOf(name, letter);
            int &here = best[i * columns + j];
            if (!earlier) {
                here = value - costOfSkipping(letter);
                continue;
            }
            const auto come = [&](int before) {
                const int skipped = int(j) - before - 1;
                const int score =
                    earlier[before] + value + (skipped == 0 ? perNeighbour : -costOfSkipping(skipped));
                if (earlier[before] > impossible && score > here) {
                    here = score;
                    from[i * columns + j] = before;
                }
            };
            for (int before = int(j) - 1; before >= std::max(0, int(j) - mostSkipped); --before)
                come(before);
            if (distant >= 0)
                come(distant);
        }
    }

    const auto last = best.cbegin() + std::ptrdiff_t((rows - 1) * columns);
    const auto end = std::max_element(last, best.cend());
    FuzzyMatch match{*end, QList<int>(qsizetype(rows)), fitOf(typed, name, hay)};
    int at = int(end - last);
    for (size_t i = rows; i-- > 0;) {
        match.positions[qsizetype(i)] = at;
        at = from[i * columns + size_t(at)];
    }
    return match;
}

} // namespace lambdesk
