// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/functions/functionvalues.h>
#include <model/logs/logevent.h>

#include <QObject>

#include <optional>

namespace lambdesk
{

struct EnvironmentStatus;
class LogService;
class RunService;

/// Tells when the execution environment that writes to a log stream has ended, be it long ago: nothing is
/// added to the stream then. A stream that no run has written to is somebody else's, and never ends.
class StreamEnvironment final : public QObject
{
    Q_OBJECT
public:
    /// Looks while it is watched.
    StreamEnvironment(RunService &runs, LogService &logs, const LogStream &stream, QObject *parent);
    ~StreamEnvironment() override;

    void setWatched(bool watched);
    bool hasEnded() const { return m_hasEnded; }

Q_SIGNALS:
    void ended();

private:
    void take(const QList<EnvironmentStatus> &environments);
    void lookForRuns(const LogStream &stream);

    RunService &m_runs;
    LogService &m_logs;
    LogStream m_stream;
    std::optional<FunctionName> m_function; ///< none: no function's stream
    bool m_isWatching = false;
    bool m_hasEnded = false;
};

} // namespace lambdesk
