// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace lambdesk
{

/// Rows of events that follow each other.
struct EventRows {
    qint64 first = 0;
    qint64 end = 0; ///< one after the last
    bool operator==(const EventRows &) const = default;
};

/// Which of any number of rows are selected, as stretches: a selection of all rows is as small as one of a
/// single row.
class RowSelection
{
public:
    void clear() { m_stretches.clear(); }
    void set(const EventRows &rows) { m_stretches = {rows}; }
    void add(const EventRows &rows);
    void remove(const EventRows &rows);

    /// In order, none touching the next.
    const QList<EventRows> &stretches() const { return m_stretches; }

private:
    QList<EventRows> m_stretches;
};

/// Whether one of the stretches, which are in order, has the row.
bool hasRow(const QList<EventRows> &stretches, qint64 row);
qint64 countRows(const QList<EventRows> &stretches);

} // namespace lambdesk
