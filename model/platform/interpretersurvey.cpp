// SPDX-License-Identifier: GPL-3.0-or-later
#include "interpretersurvey.h"

#include "interpreterprobe.h"

#include <model/core/async.h>

#include <QLoggingCategory>

#include <algorithm>
#include <utility>

namespace lambdesk
{

namespace
{

Q_LOGGING_CATEGORY(logInterpreters, "lambdesk.platform.interpreters")

constexpr int probesAtOnce = 4;

Runtime javaRuntime(const InterpreterCandidate &candidate)
{
    Runtime runtime;
    runtime.id = familyOfLanguage(Language::Java) + candidate.version.section(u'.', 0, 0);
    runtime.language = Language::Java;
    runtime.interpreter = candidate.path;
    runtime.version = candidate.version;
    return runtime;
}

} // namespace

InterpreterSurvey::InterpreterSurvey(QProcessEnvironment environment, ProbeLimits limits, QObject *parent)
    : QObject(parent)
    , m_environment(std::move(environment))
    , m_limits(limits)
{
}

InterpreterSurvey::~InterpreterSurvey()
{
    // They call into this.
    const auto inFlight = children();
    qDeleteAll(inFlight);
}

void InterpreterSurvey::start()
{
    Q_ASSERT(!m_underWay);
    m_underWay = true;
    m_found.clear();
    const auto search = [environment = m_environment, folders = m_folders] {
        return searchInterpreters(environment, usualSystemJava, folders);
    };
    whenReady(runOnPool(search), this,
              [this](const QList<InterpreterCandidate> &candidates) { probe(candidates); });
}

void InterpreterSurvey::probe(const QList<InterpreterCandidate> &candidates)
{
    for (const auto &candidate : candidates) {
        if (!candidate.version.isEmpty())
            m_found.append(javaRuntime(candidate));
        else if (!isAskedAgain(candidate))
            m_waiting.enqueue(candidate);
        else if (const auto known = m_answers.constFind(candidate.path); known != m_answers.cend())
            m_found.append(*known);
    }
    startProbes();
}

void InterpreterSurvey::startProbes()
{
    while (m_probing < probesAtOnce && !m_waiting.isEmpty()) {
        const auto candidate = m_waiting.dequeue();
        auto *next = new InterpreterProbe(candidate, m_environment, m_limits.first, this);
        ++m_probing;
        connect(next, &InterpreterProbe::answered, this,
                [this, candidate, next](const std::optional<Runtime> &answer) {
                    --m_probing;
                    take(candidate, answer, next->timedOut());
                    startProbes();
                });
        next->start();
    }
    if (m_probing == 0 && m_waiting.isEmpty())
        end();
}

void InterpreterSurvey::take(const InterpreterCandidate &candidate, const std::optional<Runtime> &answer,
                             bool timedOut)
{
    if (!timedOut)
        setSilent(candidate, false);
    if (answer) {
        m_answers.insert(candidate.path, *answer);
        m_found.append(*answer);
    } else if (!timedOut) {
        m_answers.remove(candidate.path);
    } else {
        qCInfo(logInterpreters) << candidate.path << "is slow to tell its version and will be asked again";
        m_slow.enqueue(candidate);
        // What it was a moment ago it most likely still is.
        if (const auto known = m_answers.constFind(candidate.path); known != m_answers.cend())
            m_found.append(*known);
    }
}

void InterpreterSurvey::end()
{
    if (!std::exchange(m_underWay, false))
        return;
    Q_EMIT ended();
    askSlowOne();
}

void InterpreterSurvey::askSlowOne()
{
    if (m_askedAgain || m_slow.isEmpty())
        return;
    m_askedAgain = m_slow.dequeue();
    auto *probe = new InterpreterProbe(*m_askedAgain, m_environment, m_limits.again, this);
    connect(probe, &InterpreterProbe::answered, this, [this](const std::optional<Runtime> &answer) {
        const auto candidate = *std::exchange(m_askedAgain, std::nullopt);
        takeSlow(candidate, answer);
        askSlowOne();
        Q_EMIT slowOneDone();
    });
    probe->start();
}

void InterpreterSurvey::takeSlow(const InterpreterCandidate &candidate, const std::optional<Runtime> &answer)
{
    if (!answer) {
        qCWarning(logInterpreters) << candidate.path << "does not tell its version";
        setSilent(candidate, true);
        return;
    }
    setSilent(candidate, false);
    m_answers.insert(candidate.path, *answer);
    m_found.append(*answer);
    Q_EMIT foundMore();
}

void InterpreterSurvey::setSilent(const InterpreterCandidate &candidate, bool silent)
{
    if (m_silent.contains(candidate.path) == silent)
        return;
    if (silent)
        m_silent.append(candidate.path);
    else
        m_silent.removeAll(candidate.path);
    Q_EMIT silentOnesChanged(m_silent);
}

bool InterpreterSurvey::isAskedAgain(const InterpreterCandidate &candidate) const
{
    return m_askedAgain == candidate || m_slow.contains(candidate);
}

bool InterpreterSurvey::isSlowOnePending(std::optional<Language> language) const
{
    return (m_askedAgain && m_askedAgain->language == language) ||
           std::any_of(m_slow.cbegin(), m_slow.cend(),
                       [language](const auto &candidate) { return candidate.language == language; });
}

} // namespace lambdesk
