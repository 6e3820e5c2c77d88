// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/functions/functionvalues.h>

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <optional>

namespace lambdesk
{

enum class RunOutcome {
    Running,
    Succeeded,
    Failed,
    Stopped,
    CutShort ///< the program ended before the run did: nothing was measured, and what came of it isn't known
};

/// How a property of the platform was dealt with in a run.
struct Measure {
    enum class State { Enforced, Simulated, Skipped };
    QString what; ///< `Time-out`, `File system isolation` …, in English: see inWindowLanguage()
    State state = State::Enforced;
    QString note;            ///< why, when simulated or skipped; %1 and %2 stand for the values
    QStringList values = {}; ///< at most two
    bool operator==(const Measure &) const = default;
};

/// A run as a list shows it.
struct RunSummary {
    QString requestId;
    FunctionName function;
    QString eventName;   ///< the test event's name; empty when the event came through the API
    QDateTime startedAt; ///< UTC
    RunOutcome outcome = RunOutcome::Running;
    bool coldStart = false;
    double durationMs = 0;
    std::optional<double> initMs; ///< on cold starts
    qint64 billedMs = 0;
    int memoryMb = 0;    ///< configured
    int maxMemoryMb = 0; ///< measured over the process tree, high-water mark of the environment
    QString version = QStringLiteral("$LATEST"); ///< of the function, or a number
    bool isEventKnown = true; ///< where only figures were kept, nobody knows what the event was called
    bool operator==(const RunSummary &) const = default;
};

/// All that is kept of a run.
struct RunRecord {
    RunSummary summary;
    QByteArray event;
    QByteArray payload;        ///< the result's bytes as the function sent them, or the error JSON
    QString functionError;     ///< empty on success; `Handled` or `Unhandled` as in X-Amz-Function-Error
    QByteArray log;            ///< the platform's lines and the function's output, bytes as they came
    bool logTruncated = false; ///< output beyond the limit was counted, not kept
    QByteArray codeSha256;     ///< 32 bytes
    QString logStream;
    QList<Measure> measures;
    bool operator==(const RunRecord &) const = default;
};

} // namespace lambdesk

Q_DECLARE_METATYPE(lambdesk::RunSummary)
Q_DECLARE_METATYPE(lambdesk::RunRecord)
