// SPDX-License-Identifier: GPL-3.0-or-later
#include "streamenvironment.h"

#include <model/core/async.h>
#include <model/functions/functionloggroup.h>
#include <model/functions/storedvalues.h>
#include <model/logs/logservice.h>
#include <model/runner/runservice.h>

#include <algorithm>

namespace lambdesk
{

namespace
{

/// The environment's first run is among its first rows.
constexpr qint64 firstRows = 1000;

std::optional<FunctionName> functionOf(const QString &group)
{
    const auto name = FunctionName::from(functionOfLogGroup(group), quotasOfStoredValues());
    return name ? std::make_optional(*name) : std::nullopt;
}

} // namespace

StreamEnvironment::StreamEnvironment(RunService &runs, LogService &logs, const LogStream &stream,
                                     QObject *parent)
    : QObject(parent)
    , m_runs(runs)
    , m_logs(logs)
    , m_stream(stream)
    , m_function(functionOf(stream.group))
{
    connect(&m_runs, &RunService::environmentsChanged, this,
            [this](const FunctionName &function, const QList<EnvironmentStatus> &environments) {
                if (function == m_function)
                    take(environments);
            });
}

StreamEnvironment::~StreamEnvironment()
{
    setWatched(false);
}

void StreamEnvironment::setWatched(bool watched)
{
    const bool wanted = watched && m_function && !m_hasEnded;
    if (wanted == m_isWatching)
        return;
    m_isWatching = wanted;
    if (wanted)
        m_runs.watchEnvironments(*m_function);
    else
        m_runs.unwatchEnvironments(*m_function);
}

void StreamEnvironment::take(const QList<EnvironmentStatus> &environments)
{
    const bool lives = std::any_of(environments.cbegin(), environments.cend(),
                                   [this](const auto &each) { return each.logStream == m_stream.name; });
    if (lives || !m_isWatching)
        return;
    whenReady(m_logs.stream(m_stream.group, m_stream.name), this, [this](const Result<LogStream> &stream) {
        if (stream && stream->id == m_stream.id)
            lookForRuns(*stream);
    });
}

void StreamEnvironment::lookForRuns(const LogStream &stream)
{
    const qint64 end = std::min(stream.endRow, stream.firstRow + firstRows);
    whenReady(m_logs.runs(stream.id, stream.firstRow, end), this, [this](const Result<QList<LogRun>> &runs) {
        if (!runs || runs->isEmpty() || m_hasEnded)
            return;
        m_hasEnded = true;
        setWatched(false);
        Q_EMIT ended();
    });
}

} // namespace lambdesk
