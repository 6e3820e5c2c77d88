// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowselection.h"

#include <algorithm>
#include <utility>

namespace lambdesk
{

void RowSelection::add(const EventRows &rows)
{
    if (rows.first >= rows.end)
        return;
    EventRows whole = rows;
    QList<EventRows> result;
    for (const EventRows &each : std::as_const(m_stretches)) {
        if (each.end < whole.first || each.first > whole.end) {
            result.append(each);
        } else {
            whole.first = std::min(whole.first, each.first);
            whole.end = std::max(whole.end, each.end);
        }
    }
    const auto place = std::find_if(result.cbegin(), result.cend(),
                                    [&whole](const EventRows &each) { return each.first > whole.end; });
    result.insert(place, whole);
    m_stretches = result;
}

void RowSelection::remove(const EventRows &rows)
{
    QList<EventRows> result;
    for (const EventRows &each : std::as_const(m_stretches)) {
        for (const EventRows &part : {EventRows{each.first, std::min(each.end, rows.first)},
                                      EventRows{std::max(each.first, rows.end), each.end}}) {
            if (part.first < part.end)
                result.append(part);
        }
    }
    m_stretches = result;
}

bool hasRow(const QList<EventRows> &stretches, qint64 row)
{
    const auto after = std::upper_bound(stretches.cbegin(), stretches.cend(), row,
                                        [](qint64 value, const EventRows &each) { return value < each.end; });
    return after != stretches.cend() && row >= after->first;
}

qint64 countRows(const QList<EventRows> &stretches)
{
    qint64 count = 0;
    for (const EventRows &each : stretches)
        count += each.end - each.first;
    return count;
}

} // namespace lambdesk
