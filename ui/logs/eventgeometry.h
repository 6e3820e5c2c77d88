// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foldmap.h"

#include <QList>

#include <functional>

namespace lambdesk
{

/// Which rows are in sight, and where. The place is held by a row and by how much of it is above the view, so
/// that nothing moves when rows elsewhere turn out to be higher than thought, arrive, or are removed; no
/// height is kept of a row that isn't in sight. The scroll bar counts lines, each as high as a line of text:
/// a high row takes as much of it as a low one.
class EventGeometry
{
public:
    struct Line {
        qint64 row = 0; ///< the first row of a fold
        int y = 0;
        int height = 0;
        bool folded = false;
    };
    using LinesOfRow = std::function<int(qint64 row)>;
    using Folds = std::function<const FoldMap &()>;

    /// `linesOfRow` is asked for what is in sight only.
    EventGeometry(Folds folds, LinesOfRow linesOfRow);

    void setRange(qint64 firstRow, qint64 endRow);
    /// In pixels.
    void setSize(int height, int lineHeight);
    qint64 firstRow() const { return m_first; }
    qint64 endRow() const { return m_end; }
    int lineHeight() const { return m_lineHeight; }

    /// What is in sight, from the top; call it after any change.
    const QList<Line> &layOut();
    const QList<Line> &lines() const { return m_lines; }
    bool isAtEnd() const { return m_atEnd; }
    /// As it was laid out last; also where it doesn't stay at the end.
    bool isEndInSight() const;

    void scrollBy(qint64 pixels);
    void goToBegin();
    /// Stays there until it is scrolled elsewhere.
    void goToEnd();
    /// Holds the place, also when the end moves on.
    void leaveEnd() { m_atEnd = false; }
    /// The row (or its fold) at that distance from the top.
    void goToRow(qint64 row, int y);
    /// Scrolls as little as shows the row.
    void show(qint64 row);

    /// Of the scroll bar.
    int value() const;
    int maximum() const;
    void setValue(int value);

    /// The line before or after the one of that row; -1 when there is none.
    qint64 previous(qint64 row) const;
    qint64 next(qint64 row) const;
    qint64 lastLine() const;

private:
    struct Place {
        qint64 row = 0;
        int above = 0; ///< pixels of it that are above the view
    };

    bool isFolded(qint64 row) const { return m_folds().at(row).has_value(); }
    qint64 begin(qint64 row) const;
    int heightOf(qint64 row) const;
    Place moved(Place from, qint64 pixels) const;
    /// The place at which the last line ends at the bottom; the first row where all of it fits.
    Place bottom() const;
    bool isBehind(const Place &a, const Place &b) const;
    int unit() const;
    int valueOf(const Place &place) const;
    void keepWithin();

    Folds m_folds;
    LinesOfRow m_linesOfRow;
    qint64 m_first = 0;
    qint64 m_end = 0;
    int m_height = 0;
    int m_lineHeight = 1;
    Place m_place;
    bool m_atEnd = true;
    QList<Line> m_lines;
};

} // namespace lambdesk
