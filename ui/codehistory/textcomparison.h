// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/core/linediff.h>

#include <QByteArray>
#include <QList>
#include <QString>

namespace lambdesk
{

enum class ComparedSide { Before, After };

/// Two texts side by side: what is alike stands in one row. A value that is made on any thread.
class TextComparison
{
public:
    struct Row {
        int before = -1; ///< line, from 0; -1: none
        int after = -1;
        bool same = false;
    };

    TextComparison() = default;
    TextComparison(const QByteArray &before, const QByteArray &after);

    int rowCount() const { return int(m_rows.size()); }
    const Row &row(int row) const { return m_rows.at(row); }
    /// The first row of each stretch that differs.
    const QList<int> &differences() const { return m_differences; }
    /// The line, from 0, that a side has in the row; -1 when it has none.
    int line(int row, ComparedSide side) const;
    /// Without its end; empty where the side has no line.
    QByteArray text(int row, ComparedSide side) const;
    /// What only the ends of two lines differ in, else nothing: `LF`, `CR LF`, or empty for no end.
    struct EndDifference {
        bool exists = false;
        QString end;
    };
    EndDifference endDifference(int row, ComparedSide side) const;
    /// Of the longer text.
    int longestLine() const { return m_longest; }
    int lineCount() const { return int(qMax(m_before.starts.size(), m_after.starts.size())); }

private:
    void addRows(const DiffBlock &block);

    struct Side {
        QByteArray text;
        QList<qsizetype> starts; ///< of lines

        QByteArrayView lineAt(int line) const;
    };
    const Side &side(ComparedSide side) const { return side == ComparedSide::Before ? m_before : m_after; }

    Side m_before;
    Side m_after;
    QList<Row> m_rows;
    QList<int> m_differences;
    int m_longest = 0;
};

} // namespace lambdesk
