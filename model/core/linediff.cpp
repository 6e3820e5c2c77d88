// SPDX-License-Identifier: GPL-3.0-or-later
#include "linediff.h"

#include <QHash>

#include <algorithm>
#include <limits>
#include <vector>

namespace lambdesk
{

namespace
{

/// So many changes the search for the shortest way goes from either end before it takes the best it has.
constexpr qsizetype mostEffort = 256;

/// A part of both texts: lines `from` to before `to`.
struct Box {
    qsizetype beforeFrom = 0;
    qsizetype beforeTo = 0;
    qsizetype afterFrom = 0;
    qsizetype afterTo = 0;
};

struct Point {
    qsizetype before = 0;
    qsizetype after = 0;
};

using Numbers = std::vector<int>;

/// Finds what differs in two rows of numbers, by E. W. Myers, "An O(ND) Difference Algorithm and Its
/// Variations" (1986), section 4b.
class Comparison
{
public:
    Comparison(const Numbers &before, const Numbers &after)
        : m_before(before)
        , m_after(after)
        , removed(before.size())
        , added(after.size())
    {
        const auto diagonals = before.size() + after.size() + 3;
        m_forward.resize(diagonals);
        m_backward.resize(diagonals);
    }

    void run()
    {
        std::vector<Box> open{{0, qsizetype(m_before.size()), 0, qsizetype(m_after.size())}};
        while (!open.empty()) {
            const Box box = withoutCommonEnds(open.back());
            open.pop_back();
            if (box.beforeFrom == box.beforeTo || box.afterFrom == box.afterTo) {
                std::fill(removed.begin() + box.beforeFrom, removed.begin() + box.beforeTo, true);
                std::fill(added.begin() + box.afterFrom, added.begin() + box.afterTo, true);
                continue;
            }
            const Point middle = middleOf(box);
            open.push_back({middle.before, box.beforeTo, middle.after, box.afterTo});
            open.push_back({box.beforeFrom, middle.before, box.afterFrom, middle.after});
        }
    }

private:
    bool same(qsizetype before, qsizetype after) const
    {
        return m_before[size_t(before)] == m_after[size_t(after)];
    }

    Box withoutCommonEnds(Box box) const
    {
        while (box.beforeFrom < box.beforeTo && box.afterFrom < box.afterTo &&
               same(box.beforeFrom, box.afterFrom)) {
            ++box.beforeFrom;
            ++box.afterFrom;
        }
        while (box.beforeFrom < box.beforeTo && box.afterFrom < box.afterTo &&
               same(box.beforeTo - 1, box.afterTo - 1)) {
            --box.beforeTo;
            --box.afterTo;
        }
        return box;
    }

    /// Diagonal k holds the points with before - after == k.
    qsizetype &at(std::vector<qsizetype> &row, qsizetype diagonal) const
    {
        return row[size_t(diagonal + qsizetype(m_after.size()) + 1)];
    }

    /// A point on a shortest way through the box, which has no common ends; or, when that costs too much, on
    /// the one that came farthest. Neither end of the box.
    Point middleOf(const Box &box)
    {
        const qsizetype least = box.beforeFrom - box.afterTo;
        const qsizetype most = box.beforeTo - box.afterFrom;
        const qsizetype start = box.beforeFrom - box.afterFrom;
        const qsizetype end = box.beforeTo - box.afterTo;
        const bool odd = (start - end) % 2 != 0;
        at(m_forward, start) = box.beforeFrom;
        at(m_backward, end) = box.beforeTo;
        Range forward{start, start};
        Range backward{end, end};
        for (qsizetype cost = 1;; ++cost) {
            forward.widen(least, most, [this](qsizetype k) { at(m_forward, k) = -1; });
            for (qsizetype k = forward.to; k >= forward.from; k -= 2) {
                const qsizetype x = stepForward(box, k);
                if (odd && k >= backward.from && k <= backward.to && x >= at(m_backward, k))
                    return {x, x - k};
            }
            backward.widen(least, most, [this](qsizetype k) { at(m_backward, k) = never; });
            for (qsizetype k = backward.to; k >= backward.from; k -= 2) {
                const qsizetype x = stepBackward(box, k);
                if (!odd && k >= forward.from && k <= forward.to && x <= at(m_forward, k))
                    return {x, x - k};
            }
            if (cost >= mostEffort)
                return farthest(box, forward);
        }
    }

    /// The diagonals that a search has reached, every second of them with each cost.
    struct Range {
        qsizetype from;
        qsizetype to;

        /// By one on each side, within the box; what lies just outside is set to what never counts.
        template <typename Reset>
        void widen(qsizetype least, qsizetype most, Reset reset)
        {
            if (from > least)
                reset(--from - 1);
            else
                ++from;
            if (to < most)
                reset(++to + 1);
            else
                --to;
        }
    };

    qsizetype stepForward(const Box &box, qsizetype k)
    {
        const qsizetype down = at(m_forward, k + 1);
        const qsizetype right = at(m_forward, k - 1) + 1;
        qsizetype x = std::max(down, right);
        while (x < box.beforeTo && x - k < box.afterTo && same(x, x - k))
            ++x;
        return at(m_forward, k) = x;
    }

    qsizetype stepBackward(const Box &box, qsizetype k)
    {
        const qsizetype up = at(m_backward, k - 1);
        const qsizetype left = at(m_backward, k + 1) - 1;
        qsizetype x = std::min(up, left);
        while (x > box.beforeFrom && x - k > box.afterFrom && same(x - 1, x - k - 1))
            --x;
        return at(m_backward, k) = x;
    }

    Point farthest(const Box &box, const Range &forward)
    {
        Point best{-1, -1};
        for (qsizetype k = forward.from; k <= forward.to; k += 2) {
            // A step may have left the box.
            const qsizetype x = std::min({at(m_forward, k), box.beforeTo, box.afterTo + k});
            if (2 * x - k > best.before + best.after)
                best = {x, x - k};
        }
        return best;
    }

    static constexpr qsizetype never = std::numeric_limits<qsizetype>::max() / 2;

    const Numbers &m_before;
    const Numbers &m_after;
    std::vector<qsizetype> m_forward;  ///< by diagonal, how far `before` is reached from the box's start
    std::vector<qsizetype> m_backward; ///< and from its end

public:
    std::vector<bool> removed;
    std::vector<bool> added;
};

/// Lines that only one text has can't be part of what they share; without them unlike texts cost little.
struct Shared {
    Numbers numbers;
    std::vector<qsizetype> lines; ///< of each number
};

Shared sharedOf(const Numbers &text, const std::vector<bool> &isShared)
{
    Shared shared;
    for (size_t line = 0; line < text.size(); ++line) {
        if (!isShared[size_t(text[line])])
            continue;
        shared.numbers.push_back(text[line]);
        shared.lines.push_back(qsizetype(line));
    }
    return shared;
}

std::vector<bool> changedLines(size_t size, const Shared &shared, const std::vector<bool> &changed)
{
    std::vector<bool> lines(size, true);
    for (size_t i = 0; i < changed.size(); ++i)
        lines[size_t(shared.lines[i])] = changed[i];
    return lines;
}

QList<DiffBlock> blocksOf(const std::vector<bool> &removed, const std::vector<bool> &added)
{
    QList<DiffBlock> blocks;
    size_t before = 0;
    size_t after = 0;
    while (before < removed.size() || after < added.size()) {
        const bool same =
            before < removed.size() && after < added.size() && !removed[before] && !added[after];
        DiffBlock block{same, qsizetype(before), 0, qsizetype(after), 0};
        if (same) {
            for (; before < removed.size() && after < added.size() && !removed[before] && !added[after];
                 ++before)
                ++after;
        } else {
            while (before < removed.size() && removed[before])
                ++before;
            while (after < added.size() && added[after])
                ++after;
        }
        block.beforeCount = qsizetype(before) - block.before;
        block.afterCount = qsizetype(after) - block.after;
        blocks.append(block);
    }
    return blocks;
}

} // namespace

QList<QByteArrayView> linesOf(const QByteArray &text)
{
    QList<QByteArrayView> lines;
    const QByteArrayView all(text);
    for (qsizetype from = 0; from < all.size();) {
        const qsizetype end = all.indexOf('\n', from);
        const qsizetype to = end < 0 ? all.size() : end + 1;
        lines.append(all.sliced(from, to - from));
        from = to;
    }
    return lines;
}

QList<DiffBlock> diffLines(const QList<QByteArrayView> &before, const QList<QByteArrayView> &after)
{
    QHash<QByteArrayView, int> known;
    known.reserve(before.size() + after.size());
    const auto numbersOf = [&known](const QList<QByteArrayView> &lines) {
        Numbers numbers;
        numbers.reserve(size_t(lines.size()));
        for (const QByteArrayView line : lines) {
            const auto number = known.constFind(line);
            numbers.push_back(number != known.cend() ? *number : *known.insert(line, int(known.size())));
        }
        return numbers;
    };
    const Numbers one = numbersOf(before);
    const auto inOne = known.size();
    const Numbers other = numbersOf(after);
    std::vector<bool> isShared(size_t(known.size()));
    for (const int number : other)
        isShared[size_t(number)] = number < inOne;
    const Shared sharedBefore = sharedOf(one, isShared);
    const Shared sharedAfter = sharedOf(other, isShared);
    Comparison comparison(sharedBefore.numbers, sharedAfter.numbers);
    comparison.run();
    return blocksOf(changedLines(one.size(), sharedBefore, comparison.removed),
                    changedLines(other.size(), sharedAfter, comparison.added));
}

} // namespace lambdesk
