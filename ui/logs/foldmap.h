// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <limits>
#include <optional>
#include <vector>

namespace lambdesk
{

/// Ranges of rows that are shown as one line each, and what that does to the count of lines. Ranges don't
/// overlap. Finding is logarithmic in the number of folds; 16 bytes a fold and as many again for the count.
class FoldMap
{
public:
    struct Fold {
        qint64 first = 0;
        qint64 end = 0; ///< one after the last row
        bool operator==(const Fold &) const = default;
    };
    /// The end of a run that still writes.
    static constexpr qint64 open = std::numeric_limits<qint64>::max();

    bool isEmpty() const { return m_folds.empty(); }
    std::size_t size() const { return m_folds.size(); }
    void clear();
    /// Sorted by row. A range of a first row that is folded already gets the new end; one that lies across
    /// another is left out.
    void add(const std::vector<Fold> &folds);
    void remove(qint64 first);
    /// Rows before `row` are gone.
    void removeBefore(qint64 row);

    /// The fold that the row is in.
    std::optional<Fold> at(qint64 row) const;
    /// Counted from row 0, as if all rows from there on were there.
    qint64 lineOf(qint64 row) const;
    /// The first row of the line.
    qint64 rowOf(qint64 line) const;

private:
    /// Index of the last fold that begins at `row` or before; -1 when there is none.
    qint64 indexAt(qint64 row) const;
    void count() const;

    std::vector<Fold> m_folds;
    mutable std::vector<qint64> m_hidden; ///< rows that the folds before one hide
    mutable bool m_counted = true;
};

} // namespace lambdesk
