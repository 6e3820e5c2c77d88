// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/platform/platformprofile.h>
#include <model/runner/run.h>

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace lambdesk
{

struct InvocationEnd;
class PlatformLines;

/// What the end of an invocation looks like to whoever asked for it.
struct RunEnding {
    RunOutcome outcome = RunOutcome::Succeeded;
    QByteArray payload;
    QString functionError; ///< as in RunRecord
    QByteArray logLines;   ///< of the platform, before END
};

/// Puts an end into the words of the profile's time.
RunEnding describeEnd(const InvocationEnd &end, const PlatformLines &lines, const PlatformProfile &profile,
                      int timeoutSeconds, const QDateTime &now);

} // namespace lambdesk
