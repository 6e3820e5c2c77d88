// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "patterntext.h"

#include <algorithm>
#include <functional>
#include <vector>

namespace lambdesk
{

/// Conditions that are joined by `&&` and `||`; a leaf is the place of a condition in its owner's list.
struct PatternExpression {
    enum class Kind { Leaf, All, Any };
    Kind kind = Kind::Leaf;
    int leaf = 0;
    std::vector<PatternExpression> parts;

    /// Reads with parentheses, `&&` before `||`; `readLeaf` reads a condition and answers its place, or -1.
    static std::optional<PatternExpression> read(PatternText &text, const std::function<int()> &readLeaf);

    template <typename Holds>
    bool holds(const Holds &leafHolds) const
    {
        const auto partHolds = [&leafHolds](const PatternExpression &part) { return part.holds(leafHolds); };
        switch (kind) {
        case Kind::Leaf:
            return leafHolds(leaf);
        case Kind::All:
            return std::all_of(parts.begin(), parts.end(), partHolds);
        case Kind::Any:
            return std::any_of(parts.begin(), parts.end(), partHolds);
        }
        return false;
    }
};

} // namespace lambdesk
