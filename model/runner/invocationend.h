// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "childprocess.h"

#include <QByteArray>
#include <QMetaType>

#include <optional>

namespace lambdesk
{

/// How an invocation ended in its environment, before it is put into the platform's words.
struct InvocationEnd {
    enum class Kind {
        Responded,        ///< `body` is the result
        Failed,           ///< the runtime reported an error; `body` is its JSON
        InitFailed,       ///< the same, before it asked for the first invocation
        ResponseTooLarge, ///< the result was dropped, or what was reported in its place
        TimedOut,
        InvalidEntrypoint, ///< the function's own program can't be started; `body` says why
        Exited, ///< the process ended without an answer, or wasn't started; `body` says why it wasn't
        Stopped ///< by the user
    };
    Kind kind = Kind::Responded;
    QByteArray body;
    QByteArray errorType;
    double durationMs = 0;
    std::optional<ProcessExit> exit; ///< when the process ended with the invocation
};

/// How an init phase ended.
struct InitEnd {
    enum class Kind { Succeeded, Failed, TimedOut };
    Kind kind = Kind::Succeeded;
    double milliseconds = 0;
    bool partOfInvocation = false; ///< it was the second try
    QByteArray errorType;
};

/// In the words of the platform: `exit status 1`, `signal: killed`; empty for exit code 0.
QString exitReason(const ProcessExit &exit);

} // namespace lambdesk

Q_DECLARE_METATYPE(lambdesk::InvocationEnd)
Q_DECLARE_METATYPE(lambdesk::InitEnd)
