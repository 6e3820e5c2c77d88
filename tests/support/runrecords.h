// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storedfunction.h"

#include <model/runner/run.h>

namespace lambdesk::test
{

/// With every member set.
inline RunRecord recordOf(const QString &requestId, const QString &function)
{
    return {{requestId, functionName(function), QStringLiteral("mine"),
             QDateTime::fromMSecsSinceEpoch(1'453'987'888'627).toUTC(), RunOutcome::Failed, true, 12.34,
             56.78, 100, 128, 37},
            QByteArray("{\"n\":9007199254740993, \"\xc3\xa9\":1.0}"),
            QByteArray("{\"errorMessage\":\"no\"}"),
            QStringLiteral("Unhandled"),
            QByteArray("START\n\xff\0\r\n", 10),
            true,
            QByteArray(32, 'h'),
            QStringLiteral("2016/01/28/[$LATEST]0123"),
            {{QStringLiteral("Time-out"), Measure::State::Enforced, {}},
             {QStringLiteral("Memory"),
              Measure::State::Simulated,
              QStringLiteral("no %1"),
              {QStringLiteral("cgroup")}},
             {QStringLiteral("Network"), Measure::State::Skipped, QStringLiteral("\u00fc")}}};
}

} // namespace lambdesk::test
