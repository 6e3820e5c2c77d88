// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logevent.h"

#include <model/workspace/database.h>

namespace lambdesk
{

/// The columns of a stream, in the order that streamOf() reads them in, of `streams s JOIN groups g`.
inline const QString streamColumns =
    QStringLiteral("s.id, g.name, s.name, s.created_ms, s.first_event_ms, s.last_event_ms, "
                   "s.last_ingested_ms, s.first_row, s.end_row, s.stored_bytes "
                   "FROM streams s JOIN groups g ON g.id = s.group_id ");

inline std::optional<LogTime> timeOf(const Statement &statement, int column)
{
    return statement.isNull(column) ? std::nullopt : std::optional<LogTime>(statement.number(column));
}

inline LogStream streamOf(const Statement &row)
{
    return {row.number(0),  row.text(1),    row.text(2),   row.number(3), timeOf(row, 4),
            timeOf(row, 5), timeOf(row, 6), row.number(7), row.number(8), row.number(9)};
}

} // namespace lambdesk
