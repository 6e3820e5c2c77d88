// SPDX-License-Identifier: GPL-3.0-or-later
#include "textcomparison.h"

#include <algorithm>
#include <iterator>
#include <vector>

namespace lambdesk
{

namespace
{

QByteArrayView endOf(QByteArrayView line)
{
    if (line.endsWith("\r\n"))
        return line.last(2);
    return line.endsWith('\n') ? line.last(1) : QByteArrayView();
}

QByteArrayView withoutEnd(QByteArrayView line)
{
    return line.chopped(endOf(line).size());
}

/// The pairs of neighbouring bytes of a line, sorted; of a long line those at its start.
using Pairs = std::vector<quint16>;

Pairs pairsOf(QByteArrayView line)
{
    constexpr qsizetype enough = 400;
    line = withoutEnd(line).first(std::min(withoutEnd(line).size(), enough));
    Pairs pairs;
    for (qsizetype at = 0; at + 1 < line.size(); ++at)
        pairs.push_back(quint16(quint8(line.at(at)) << 8 | quint8(line.at(at + 1))));
    std::sort(pairs.begin(), pairs.end());
    return pairs;
}

/// Dice's coefficient: how many pairs two lines share, 0 to 1.
double likeness(const Pairs &one, const Pairs &other)
{
    size_t shared = 0;
    for (auto a = one.begin(), b = other.begin(); a != one.end() && b != other.end();) {
        if (*a == *b) {
            ++shared;
            ++a;
            ++b;
        } else if (*a < *b) {
            ++a;
        } else {
            ++b;
        }
    }
    return 2.0 * double(shared) / double(std::max<size_t>(1, one.size() + other.size()));
}

struct Match {
    qsizetype before = 0;
    qsizetype after = 0;
};

/// The lines of a block that differs which are each other's earlier and later form: pairs in order, alike as
/// much as can be. None in a block that is too large to try all.
QList<Match> alikeIn(const QList<QByteArrayView> &before, const QList<QByteArrayView> &after)
{
    constexpr qsizetype mostPairs = 10'000;
    constexpr double leastLikenessOfLines = 0.5;
    const qsizetype width = after.size() + 1;
    if (before.size() * after.size() > mostPairs)
        return {};
    std::vector<Pairs> ofBefore;
    std::vector<Pairs> ofAfter;
    std::transform(before.begin(), before.end(), std::back_inserter(ofBefore), pairsOf);
    std::transform(after.begin(), after.end(), std::back_inserter(ofAfter), pairsOf);
    // The best sum of likenesses from each pair of lines on.
    std::vector<double> sums(size_t((before.size() + 1) * width));
    std::vector<double> pairs(sums.size());
    const auto place = [width](qsizetype one, qsizetype other) { return size_t(one * width + other); };
    for (qsizetype one = before.size() - 1; one >= 0; --one) {
        for (qsizetype other = after.size() - 1; other >= 0; --other) {
            const double pair = likeness(ofBefore[size_t(one)], ofAfter[size_t(other)]);
            pairs[place(one, other)] =
                pair < leastLikenessOfLines ? -1 : pair + sums[place(one + 1, other + 1)];
            sums[place(one, other)] = std::max(
                {pairs[place(one, other)], sums[place(one + 1, other)], sums[place(one, other + 1)]});
        }
    }
    QList<Match> matches;
    for (qsizetype one = 0, other = 0; one < before.size() && other < after.size();) {
        const double sum = sums[place(one, other)];
        if (pairs[place(one, other)] >= sum)
            matches.append({one++, other++});
        else if (sums[place(one + 1, other)] >= sum)
            ++one;
        else
            ++other;
    }
    return matches;
}

} // namespace

TextComparison::TextComparison(const QByteArray &before, const QByteArray &after)
    : m_before{before, {}}
    , m_after{after, {}}
{
    const auto measure = [this](const QList<QByteArrayView> &lines, Side &side) {
        qsizetype start = 0;
        for (const QByteArrayView line : lines) {
            side.starts.append(start);
            start += line.size();
            m_longest = std::max(m_longest, int(line.size()));
        }
    };
    const auto linesBefore = linesOf(m_before.text);
    const auto linesAfter = linesOf(m_after.text);
    measure(linesBefore, m_before);
    measure(linesAfter, m_after);
    for (const DiffBlock &block : diffLines(linesBefore, linesAfter)) {
        if (block.same) {
            addRows(block);
            continue;
        }
        m_differences.append(int(m_rows.size()));
        DiffBlock rest = block;
        for (const Match &match : alikeIn(linesBefore.sliced(block.before, block.beforeCount),
                                          linesAfter.sliced(block.after, block.afterCount))) {
            const qsizetype one = block.before + match.before;
            const qsizetype other = block.after + match.after;
            addRows({false, rest.before, one - rest.before, rest.after, other - rest.after});
            addRows({false, one, 1, other, 1});
            rest = {false, one + 1, block.before + block.beforeCount - one - 1, other + 1,
                    block.after + block.afterCount - other - 1};
        }
        addRows(rest);
    }
}

void TextComparison::addRows(const DiffBlock &block)
{
    for (qsizetype i = 0; i < std::max(block.beforeCount, block.afterCount); ++i)
        m_rows.append({i < block.beforeCount ? int(block.before + i) : -1,
                       i < block.afterCount ? int(block.after + i) : -1, block.same});
}

QByteArrayView TextComparison::Side::lineAt(int line) const
{
    if (line < 0)
        return {};
    const qsizetype from = starts.at(line);
    const qsizetype to = line + 1 < starts.size() ? starts.at(line + 1) : text.size();
    return QByteArrayView(text).sliced(from, to - from);
}

int TextComparison::line(int row, ComparedSide side) const
{
    return side == ComparedSide::Before ? m_rows.at(row).before : m_rows.at(row).after;
}

QByteArray TextComparison::text(int row, ComparedSide side) const
{
    return withoutEnd(this->side(side).lineAt(line(row, side))).toByteArray();
}

TextComparison::EndDifference TextComparison::endDifference(int row, ComparedSide side) const
{
    const Row &lines = m_rows.at(row);
    if (lines.same || lines.before < 0 || lines.after < 0)
        return {};
    const QByteArrayView before = m_before.lineAt(lines.before);
    const QByteArrayView after = m_after.lineAt(lines.after);
    if (withoutEnd(before) != withoutEnd(after))
        return {};
    const QByteArrayView end = endOf(side == ComparedSide::Before ? before : after);
    return {true, end.isEmpty()     ? QString()
                  : end.size() == 2 ? QStringLiteral("CR LF")
                                    : QStringLiteral("LF")};
}

} // namespace lambdesk
