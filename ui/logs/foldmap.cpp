// SPDX-License-Identifier: GPL-3.0-or-later
#include "foldmap.h"

#include <algorithm>
#include <iterator>

namespace lambdesk
{

void FoldMap::clear()
{
    m_folds.clear();
    m_hidden.clear();
    m_counted = true;
}

void FoldMap::add(const std::vector<Fold> &folds)
{
    std::vector<Fold> all;
    all.reserve(m_folds.size() + folds.size());
    // Where both have a fold of the same first row, the new one comes first and stays.
    std::merge(folds.cbegin(), folds.cend(), m_folds.cbegin(), m_folds.cend(), std::back_inserter(all),
               [](const Fold &a, const Fold &b) { return a.first < b.first; });
    m_folds.clear();
    for (const Fold &fold : all) {
        const bool free = m_folds.empty() || m_folds.back().end <= fold.first;
        if (free && fold.end > fold.first)
            m_folds.push_back(fold);
    }
    m_counted = false;
}

void FoldMap::remove(qint64 first)
{
    const qint64 index = indexAt(first);
    if (index < 0 || m_folds[std::size_t(index)].first != first)
        return;
    m_folds.erase(m_folds.begin() + index);
    m_counted = false;
}

void FoldMap::removeBefore(qint64 row)
{
    const auto kept =
        std::find_if(m_folds.begin(), m_folds.end(), [row](const Fold &f) { return f.end > row; });
    if (kept == m_folds.begin())
        return;
    m_folds.erase(m_folds.begin(), kept);
    m_counted = false;
}

std::optional<FoldMap::Fold> FoldMap::at(qint64 row) const
{
    const qint64 index = indexAt(row);
    if (index < 0 || m_folds[std::size_t(index)].end <= row)
        return {};
    return m_folds[std::size_t(index)];
}

qint64 FoldMap::lineOf(qint64 row) const
{
    count();
    const qint64 index = indexAt(row);
    if (index < 0)
        return row;
    const Fold &fold = m_folds[std::size_t(index)];
    const qint64 inside = std::min(row, fold.end - 1) - fold.first;
    return row - m_hidden[std::size_t(index)] - inside;
}

qint64 FoldMap::rowOf(qint64 line) const
{
    count();
    std::size_t low = 0;
    std::size_t high = m_folds.size();
    while (low < high) {
        const std::size_t middle = (low + high) / 2;
        if (m_folds[middle].first - m_hidden[middle] <= line)
            low = middle + 1;
        else
            high = middle;
    }
    if (low == 0)
        return line;
    const Fold &fold = m_folds[low - 1];
    const qint64 lineOfFold = fold.first - m_hidden[low - 1];
    if (line == lineOfFold)
        return fold.first;
    return fold.end == open ? open : fold.end + (line - lineOfFold - 1);
}

qint64 FoldMap::indexAt(qint64 row) const
{
    const auto after = std::upper_bound(m_folds.cbegin(), m_folds.cend(), row,
                                        [](qint64 value, const Fold &fold) { return value < fold.first; });
    return after - m_folds.cbegin() - 1;
}

void FoldMap::count() const
{
    if (m_counted)
        return;
    m_hidden.resize(m_folds.size());
    qint64 hidden = 0;
    for (std::size_t i = 0; i < m_folds.size(); ++i) {
        m_hidden[i] = hidden;
        if (m_folds[i].end != open)
            hidden += m_folds[i].end - m_folds[i].first - 1;
    }
    m_counted = true;
}

} // namespace lambdesk
