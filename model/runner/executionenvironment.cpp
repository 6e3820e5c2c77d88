// SPDX-License-Identifier: GPL-3.0-or-later
#include "executionenvironment.h"

#include "entrypoint.h"
#include "invocationlistener.h"

#include <model/core/clock.h>
#include <model/core/programtexts.h>

#include <csignal>

namespace lambdesk
{

ExecutionEnvironment::ExecutionEnvironment(EnvironmentSetup setup, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_setup(std::move(setup))
    , m_clock(clock)
    , m_server(m_setup.maximumResponseBytes)
    , m_process(m_setup)
    , m_turn(m_setup.hasGate ? m_setup.starts : nullptr)
    , m_memory(m_setup.memoryBytes, m_setup.processes)
{
    m_deadline.setTimerType(Qt::PreciseTimer);
    connect(&m_deadline, &LazyTimer::timeout, this, &ExecutionEnvironment::onDeadline);
    connect(&m_memory, &MemoryWatch::exceeded, this, &ExecutionEnvironment::onMemoryExceeded);
    connect(&m_memory, &MemoryWatch::tooManyThreads, this, &ExecutionEnvironment::onTooManyThreads);
    connect(&m_freezer, &Freezer::aboutToFreeze, this, &ExecutionEnvironment::onAboutToFreeze);
    connect(&m_process, &EnvironmentProcess::gateReached, this, [this] {
        m_gateReached = m_clock.monotonicNanoseconds();
        m_turn.end();
    });
    connect(&m_turn, &StartTurn::came, this, &ExecutionEnvironment::onTurn);
    connect(&m_process, &EnvironmentProcess::outputArrived, this, &ExecutionEnvironment::passOn);
    connect(&m_process, &EnvironmentProcess::exited, this, &ExecutionEnvironment::onExited);
    connect(&m_server, &RuntimeApiServer::asked, this, &ExecutionEnvironment::onAsked);
    connect(&m_server, &RuntimeApiServer::initFailed, this, &ExecutionEnvironment::onInitError);
    connect(&m_server, &RuntimeApiServer::responded, this,
            [this](const QByteArray &body) { takeAnswer(InvocationEnd::Kind::Responded, body, {}); });
    connect(&m_server, &RuntimeApiServer::failed, this,
            [this](const QByteArray &body, const QByteArray &errorType) {
                takeAnswer(InvocationEnd::Kind::Failed, body, errorType);
            });
    connect(&m_server, &RuntimeApiServer::responseTooLarge, this,
            [this] { takeAnswer(InvocationEnd::Kind::ResponseTooLarge, {}, {}); });
    connect(&m_server, &RuntimeApiServer::initErrorTooLarge, this, [this] {
        m_initError = InvocationEnd{
            InvocationEnd::Kind::ResponseTooLarge, {}, "Function.ResponseSizeTooLarge", 0, std::nullopt};
    });
}

ExecutionEnvironment::~ExecutionEnvironment()
{
    m_process.disconnect(this);
    m_server.disconnect(this);
}

void ExecutionEnvironment::stopTelling(const InvocationListener &listener)
{
    if (m_listener == &listener)
        m_listener = nullptr;
}

Result<void> ExecutionEnvironment::startAhead()
{
    Q_ASSERT(m_setup.hasGate);
    if (const auto listening = m_server.listen(); !listening)
        return listening;
    return startProcess();
}

Result<void> ExecutionEnvironment::start(const Invocation &first)
{
    m_invocation = first;
    m_wasUsed = true;
    if (!m_process.isRunning()) {
        if (const auto listening = m_server.listen(); !listening)
            return listening;
        if (!m_turn.take()) {
            m_state = State::Starting;
            m_phaseStart = m_clock.monotonicNanoseconds();
            return m_process.prepare();
        }
        if (const auto started = startProcess(); !started)
            return started;
    } else if (m_process.isAtGate()) {
        // What was done ahead counts as if it had been done just now.
        m_phaseStart += m_clock.monotonicNanoseconds() - m_gateReached;
    }
    begin(m_setup.initSeconds * 1000);
    return {};
}

/// The init phase, in which the function is loaded.
void ExecutionEnvironment::begin(int limitMilliseconds)
{
    m_state = State::Starting;
    m_deadline.start(std::chrono::milliseconds(limitMilliseconds));
    m_process.setReading(true);
    m_memory.start();
    m_process.pass();
    if (m_server.isAsked())
        onAsked();
}

void ExecutionEnvironment::onTurn()
{
    if (const auto started = inEnglish([this] { return startProcess(); }); !started)
        return failToStart(started.error());
    begin(m_setup.initSeconds * 1000);
}

/// Nobody waits for start() any more: the log tells why.
void ExecutionEnvironment::failToStart(const Error &why)
{
    const ProcessExit notStarted{ProcessExit::Kind::NotStarted, 0, 0, 0};
    finish(
        {InvocationEnd::Kind::Exited, why.message.toUtf8(), {}, millisecondsSince(m_phaseStart), notStarted},
        State::Gone);
}

Result<void> ExecutionEnvironment::startProcess()
{
    m_phaseStart = m_clock.monotonicNanoseconds();
    m_state = State::Standby;
    m_killReason = KillReason::None;
    m_inInit = true;
    m_initError.reset();
    if (m_setup.bringsBootstrap) {
        if (const QString problem = entrypointProblem(m_setup.taskRoot, m_setup.layers); !problem.isEmpty()) {
            refuseEntrypoint(problem);
            return {};
        }
    }
    const auto started = m_process.start(m_server.port());
    m_memory.follow(m_process.tree(), m_process.controlGroup());
    m_freezer.follow(m_process.tree(), m_process.controlGroup());
    return started;
}

void ExecutionEnvironment::refuseEntrypoint(const QString &problem)
{
    m_initError = InvocationEnd{InvocationEnd::Kind::InvalidEntrypoint, problem.toUtf8(),
                                "Runtime.InvalidEntrypoint", 0, std::nullopt};
    endWithoutProcess();
}

/// As if the program had been started and ended at once: later, when who asked knows of the invocation.
void ExecutionEnvironment::endWithoutProcess()
{
    m_turn.end();
    QMetaObject::invokeMethod(
        this,
        [this] {
            onExited({ProcessExit::Kind::NotStarted, 0, 0});
        },
        Qt::QueuedConnection);
}

/// The second try counts as part of the invocation: under its time-out, and in its duration.
void ExecutionEnvironment::beginRetry()
{
    m_isRetry = true;
    m_server.reset();
    m_invokeStart = m_clock.monotonicNanoseconds();
    m_deadlineMs = m_clock.now().toMSecsSinceEpoch() + m_invocation->timeoutMs;
    if (const auto started = inEnglish([this] { return startProcess(); }); !started)
        return failToStart(started.error());
    begin(m_invocation->timeoutMs);
}

void ExecutionEnvironment::invoke(const Invocation &invocation)
{
    Q_ASSERT(m_state == State::Idle);
    m_freezer.thaw();
    m_state = State::Running;
    m_invocation = invocation;
    m_invokeStart = m_clock.monotonicNanoseconds();
    m_memory.start();
    if (m_server.isAsked())
        handOut();
    else // until it asks, which it is about to
        m_deadline.start(std::chrono::milliseconds(invocation.timeoutMs));
}

void ExecutionEnvironment::handOut()
{
    m_state = State::Running;
    m_answer.reset();
    if (m_listener)
        m_listener->onInvocationBegan();
    m_process.setReading(true);
    if (!m_isRetry) {
        m_deadline.start(std::chrono::milliseconds(m_invocation->timeoutMs));
        m_deadlineMs = m_clock.now().toMSecsSinceEpoch() + m_invocation->timeoutMs;
        m_invokeStart = m_clock.monotonicNanoseconds();
    }
    m_isRetry = false;
    m_server.handOut({m_invocation->requestId, m_invocation->event, m_invocation->functionArn,
                      m_invocation->traceId, m_deadlineMs, m_invocation->clientContext});
    m_invocation->event.clear();
}

void ExecutionEnvironment::onAsked()
{
    switch (m_state) {
    case State::Starting:
        passOnOutput();
        endInit(InitEnd::Kind::Succeeded);
        m_process.holdToCpuShare(); // as on the platform not before
        handOut();
        break;
    case State::Running:
        if (m_answer) {
            m_memory.lookBriefly();
            if (m_state != State::Running)
                break; // it took more memory than it may
            passOnOutput();
            finish(*m_answer, State::Idle);
        } else {
            handOut();
        }
        break;
    case State::Standby: // by what the user's variables made it load; start() comes back to it
    case State::Idle:
    case State::Killing:
    case State::Gone:
        break;
    }
}

void ExecutionEnvironment::endInit(InitEnd::Kind kind)
{
    m_inInit = false;
    if (m_listener)
        m_listener->onInitEnded({kind, millisecondsSince(m_phaseStart), m_isRetry,
                                 m_initError ? m_initError->errorType : QByteArray("Runtime.ExitError")});
}

void ExecutionEnvironment::onInitError(const QByteArray &body, const QByteArray &errorType)
{
    m_initError = InvocationEnd{InvocationEnd::Kind::InitFailed, body, errorType, 0, std::nullopt};
}

void ExecutionEnvironment::takeAnswer(InvocationEnd::Kind kind, const QByteArray &body,
                                      const QByteArray &errorType)
{
    if (m_state == State::Running)
        m_answer = InvocationEnd{kind, body, errorType, millisecondsSince(m_invokeStart), std::nullopt};
}

void ExecutionEnvironment::onDeadline()
{
    startKilling(m_state == State::Starting && !m_isRetry ? KillReason::InitTimeout : KillReason::Deadline);
}

void ExecutionEnvironment::onMemoryExceeded()
{
    if (m_killReason != KillReason::None)
        return;
    if (m_process.isRunning())
        startKilling(KillReason::Memory);
    else
        m_killReason = KillReason::Memory; // the kernel was faster
}

/// The platform would let none begin. Without a control group, and a sandbox of an ordinary user's, the
/// kernel knows of no such limit that would be the environment's alone.
void ExecutionEnvironment::onTooManyThreads()
{
    if (m_killReason == KillReason::None && m_process.isRunning())
        startKilling(KillReason::Processes);
}

void ExecutionEnvironment::onAboutToFreeze()
{
    if (m_state == State::Idle)
        m_memory.look();
}

void ExecutionEnvironment::kill()
{
    if (m_state != State::Gone && m_killReason != KillReason::Request && m_killReason != KillReason::Deadline)
        startKilling(KillReason::Request);
}

void ExecutionEnvironment::startKilling(KillReason reason)
{
    m_freezer.cancel();
    m_killReason = reason; // before the look, which may find one of its own
    m_memory.look();
    m_state = State::Killing;
    m_deadline.stop();
    if (m_turn.isWaiting())
        endWithoutProcess();
    m_process.terminate();
}

void ExecutionEnvironment::onExited(const ProcessExit &told)
{
    ProcessExit exit = told;
    m_turn.end();
    m_server.drain(); // what it said last counts
    passOnOutput();
    m_deadline.stop();
    m_freezer.cancel();
    m_memory.stop();
    m_memory.count(exit.peakBytes);
    m_memory.countKills(exit.outOfMemoryKills);
    m_memory.follow({}, nullptr);
    if (m_killReason == KillReason::Memory) {
        m_wasTooLarge = true;
        m_answer.reset();
        exit.kind = ProcessExit::Kind::Signalled; // also where the kernel ended another one of the processes
        exit.value = SIGKILL;
    }
    if (!m_invocation && m_inInit)
        return becomeGone();
    if (m_killReason == KillReason::Request && m_invocation) {
        const qint64 start = m_invokeStart != 0 ? m_invokeStart : m_phaseStart;
        finish({InvocationEnd::Kind::Stopped, {}, {}, millisecondsSince(start), exit}, State::Gone);
    } else if (m_inInit) {
        onInitExited(exit);
    } else if (m_answer) {
        if (m_killReason == KillReason::None)
            m_answer->exit = exit;
        finish(*m_answer, State::Gone);
    } else if (m_invocation) {
        const auto kind = m_killReason == KillReason::Deadline ? InvocationEnd::Kind::TimedOut
                                                               : InvocationEnd::Kind::Exited;
        finish({kind, {}, {}, millisecondsSince(m_invokeStart), exit}, State::Gone);
    } else {
        becomeGone();
    }
}

void ExecutionEnvironment::onInitExited(const ProcessExit &exit)
{
    const bool timedOut = m_killReason == KillReason::InitTimeout || m_killReason == KillReason::Deadline;
    endInit(timedOut ? InitEnd::Kind::TimedOut : InitEnd::Kind::Failed);
    if (!m_isRetry)
        return beginRetry();
    InvocationEnd end =
        m_initError.value_or(InvocationEnd{InvocationEnd::Kind::Exited, {}, {}, 0, std::nullopt});
    if (timedOut)
        end.kind = InvocationEnd::Kind::TimedOut;
    end.exit = exit;
    end.durationMs = millisecondsSince(m_invokeStart);
    finish(end, State::Gone);
}

void ExecutionEnvironment::finish(InvocationEnd end, State next)
{
    m_deadline.stop();
    m_memory.stop();
    m_invocation.reset();
    m_answer.reset();
    m_invokeStart = 0;
    m_process.setReading(false); // what comes between invocations waits for the next one
    m_state = next;
    if (next == State::Idle)
        m_freezer.freezeSoon();
    Q_EMIT invocationEnded();
    if (m_listener)
        m_listener->onInvocationEnded(end);
    if (next == State::Gone)
        becomeGone();
}

void ExecutionEnvironment::becomeGone()
{
    m_state = State::Gone;
    m_process.removeTemporaryFolder();
    Q_EMIT gone();
}

void ExecutionEnvironment::passOn(const QByteArray &output)
{
    if (m_listener)
        m_listener->onOutputArrived(output);
}

void ExecutionEnvironment::passOnOutput()
{
    if (const QByteArray bytes = m_process.drain(); !bytes.isEmpty())
        passOn(bytes);
}

double ExecutionEnvironment::millisecondsSince(qint64 start) const
{
    return double(m_clock.monotonicNanoseconds() - start) / 1e6;
}

} // namespace lambdesk
