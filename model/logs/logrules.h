// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logevent.h"

#include <model/core/result.h>
#include <model/core/units.h>

#include <QString>

namespace lambdesk
{

/// What the platform takes as log groups, streams and events; InvalidParameter for anything else.
namespace LogRules
{

/// Of one call's events.
constexpr qsizetype mostEvents = 10'000;
constexpr qint64 mostBytes = bytesPerMb; ///< of all messages, each with bytesOfEvent more
constexpr qint64 bytesOfEvent = 26;
constexpr LogTime longestSpan = msPerDay;
constexpr LogTime oldest = 14 * longestSpan;
constexpr LogTime furthest = 2 * msPerHour; ///< in the future

/// Days; the shortest first.
const QList<int> &retentionChoices();

Result<void> checkGroupName(const QString &name);
Result<void> checkStreamName(const QString &name);
Result<void> checkRetention(std::optional<int> days);
Result<void> checkTags(const QMap<QString, QString> &tags);
/// One call's events: at least one, in the order of their time, within the bounds above.
Result<void> checkEvents(const QList<NewLogEvent> &events, LogTime now);

} // namespace LogRules

} // namespace lambdesk
