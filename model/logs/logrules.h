// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logevent.h"

#include <model/core/result.h>

#include <QStringList>

namespace lambdesk
{

/// What the platform takes as log groups, streams and events; InvalidParameter for anything else.
namespace LogRules
{

/// Days; the shortest first.
const QList<int> &retentionChoices();

Result<void> checkGroupName(const QString &name);
Result<void> checkStreamName(const QString &name);
Result<void> checkRetention(std::optional<int> days);
Result<void> checkTags(const QMap<QString, QString> &tags);
/// One call's events: at least one, at most 10,000 and 1 MiB, each of which counts 26 bytes more; in the
/// order of their time; within 24 hours; none older than 14 days or more than 2 hours in the future.
Result<void> checkEvents(const QList<NewLogEvent> &events, LogTime now);

} // namespace LogRules

} // namespace lambdesk
