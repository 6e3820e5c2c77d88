// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMetaType>
#include <QString>

namespace lambdesk
{

/// An execution environment as one sees it from outside.
struct EnvironmentStatus {
    enum class State {
        StartedAhead, ///< an interpreter that has loaded nothing of the function
        Initializing, ///< loads the function
        Running,      ///< an invocation
        Frozen,       ///< stands still until the next invocation
        Ending        ///< is being killed
    };

    QString logStream; ///< no other environment has the same
    QString version;   ///< of the function: `$LATEST` or a number
    State state = State::Initializing;
    qint64 startedAtMs = 0; ///< of the clock that never jumps: QElapsedTimer::msecsSinceReference()
    int runs = 0;           ///< invocations that have ended in it
    qint64 memoryBytes = 0; ///< the most that was measured; 0 before the first measuring
    int memoryMb = 0;       ///< configured

    bool operator==(const EnvironmentStatus &) const = default;
};

} // namespace lambdesk

Q_DECLARE_METATYPE(lambdesk::EnvironmentStatus)
