// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "environmentprocess.h"
#include "environmentsetup.h"
#include "freezer.h"
#include "invocationend.h"
#include "memorywatch.h"
#include "runtimeapiserver.h"
#include "startqueue.h"

#include <model/core/lazytimer.h>

#include <QObject>

#include <optional>

namespace lambdesk
{

class Clock;
class InvocationListener;

/// A runtime process with all it starts, and its Runtime API listener: runs one invocation at a time. Started
/// for an invocation, which it runs once its init phase is over, or ahead of one, and then nothing of the
/// function is loaded before that comes. Between invocations its processes stand still. An init phase that
/// fails is tried again as part of that invocation. Engine thread.
class ExecutionEnvironment final : public QObject
{
    Q_OBJECT
public:
    enum class State { Standby, Starting, Idle, Running, Killing, Gone };
    Q_ENUM(State)

    struct Invocation {
        QString requestId;
        QByteArray event;
        QString functionArn;
        QByteArray traceId;
        int timeoutMs = 0;
        QByteArray clientContext = {}; ///< JSON on one line; may be empty
    };

    ExecutionEnvironment(EnvironmentSetup setup, const Clock &clock, QObject *parent = nullptr);
    ~ExecutionEnvironment() override;

    /// Who hears of the invocation that start() or invoke() is about to begin, in place of who did so far.
    void tell(InvocationListener &listener) { m_listener = &listener; }
    /// From now on that one hears of nothing.
    void stopTelling(const InvocationListener &listener);

    /// Opens the listener and starts the process as far as it goes without the function: Standby. The setup
    /// must have a gate. On failure the environment is of no further use.
    Result<void> startAhead();
    /// Begins the init phase, for this invocation; starts the process where that isn't done yet, as soon as
    /// it is its turn. On failure the environment is of no further use.
    Result<void> start(const Invocation &first);
    /// The environment must be idle.
    void invoke(const Invocation &invocation);
    /// Kills the process tree at once. A running invocation ends as Stopped; gone() follows.
    void kill();

    State state() const { return m_state; }
    /// Whether there has been an invocation.
    bool wasUsed() const { return m_wasUsed; }
    /// The most that the process tree has been seen to use, in bytes, since the environment exists.
    qint64 peakMemory() const { return m_wasTooLarge ? m_setup.memoryBytes : m_memory.peak(); }
    /// Whether it was ended for having more processes and threads than it may.
    bool hadTooManyProcesses() const { return m_killReason == KillReason::Processes; }
    /// What the kernel holds the processes with; null where it doesn't. There once start() has returned.
    const ControlGroup *controlGroup() const { return m_process.controlGroup(); }
    /// Whether its invocations have no more than their share of the processor's time. So it is where none
    /// began, as the init phase failed.
    bool isHeldToCpuShare() const { return controlGroup() && controlGroup()->limitsCpu(); }

Q_SIGNALS:
    /// The environment is idle or gone by then. Sent before the listener hears of it.
    void invocationEnded();
    void gone();

private:
    enum class KillReason { None, InitTimeout, Deadline, Memory, Processes, Request };

    Result<void> startProcess();
    void onTurn();
    void failToStart(const Error &why);
    void refuseEntrypoint(const QString &problem);
    void endWithoutProcess();
    void begin(int limitMilliseconds);
    void beginRetry();
    void handOut();
    void endInit(InitEnd::Kind kind);
    void takeAnswer(InvocationEnd::Kind kind, const QByteArray &body, const QByteArray &errorType);
    void onAsked();
    void onInitError(const QByteArray &body, const QByteArray &errorType);
    void onDeadline();
    void onMemoryExceeded();
    void onTooManyThreads();
    void onAboutToFreeze();
    void onExited(const ProcessExit &exit);
    void onInitExited(const ProcessExit &exit);
    void startKilling(KillReason reason);
    void finish(InvocationEnd end, State next);
    void becomeGone();
    void passOn(const QByteArray &output);
    void passOnOutput();
    double millisecondsSince(qint64 start) const;

    EnvironmentSetup m_setup;
    const Clock &m_clock;
    InvocationListener *m_listener = nullptr;
    RuntimeApiServer m_server;
    EnvironmentProcess m_process;
    StartTurn m_turn;
    MemoryWatch m_memory;
    Freezer m_freezer;
    LazyTimer m_deadline;
    State m_state = State::Standby;
    KillReason m_killReason = KillReason::None;
    bool m_inInit = true;
    bool m_isRetry = false;
    bool m_wasUsed = false;
    std::optional<Invocation> m_invocation;
    std::optional<InvocationEnd> m_answer;
    std::optional<InvocationEnd> m_initError;
    qint64 m_phaseStart = 0; ///< of the init phase; nanoseconds of the clock that never jumps
    qint64 m_gateReached = 0;
    qint64 m_invokeStart = 0;
    qint64 m_deadlineMs = 0; ///< Unix time
    bool m_wasTooLarge = false;
};

} // namespace lambdesk
