// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interpretersearch.h"

#include <model/platform/runtime.h>

#include <QHash>
#include <QObject>
#include <QProcessEnvironment>
#include <QQueue>
#include <QStringList>

#include <chrono>
#include <optional>

namespace lambdesk
{

/// How long an interpreter may take to tell its version. Some hang, and some shims wait for a download; a
/// loaded computer makes every one slow. Who takes longer than `first` is asked again, alone.
struct ProbeLimits {
    std::chrono::milliseconds first{5000};
    std::chrono::milliseconds again{30'000};
};

/// Looks for interpreters and asks each for its version, several at a time; a Java says it in a file. Who is
/// slow to answer is not waited for. Engine thread.
class InterpreterSurvey final : public QObject
{
    Q_OBJECT
public:
    InterpreterSurvey(QProcessEnvironment environment, ProbeLimits limits, QObject *parent = nullptr);
    ~InterpreterSurvey() override;

    /// Folders to look in before all others, from the next start on.
    void setFolders(const QStringList &folders) { m_folders = folders; }
    /// None must be under way: ended() tells.
    void start();
    /// What the last one has found, and the slow ones since.
    const QList<Runtime> &found() const { return m_found; }
    /// Whether an interpreter of that language hasn't answered yet, and may.
    bool isSlowOnePending(std::optional<Language> language) const;

Q_SIGNALS:
    void ended();
    /// A slow one has answered.
    void foundMore();
    /// A slow one has answered, or won't.
    void slowOneDone();
    /// The files that didn't tell their version when asked again either.
    void silentOnesChanged(const QStringList &paths);

private:
    void probe(const QList<InterpreterCandidate> &candidates);
    void startProbes();
    void take(const InterpreterCandidate &candidate, const std::optional<Runtime> &answer, bool timedOut);
    void end();
    void askSlowOne();
    void takeSlow(const InterpreterCandidate &candidate, const std::optional<Runtime> &answer);
    void setSilent(const InterpreterCandidate &candidate, bool silent);
    bool isAskedAgain(const InterpreterCandidate &candidate) const;

    QProcessEnvironment m_environment;
    ProbeLimits m_limits;
    QStringList m_folders;
    bool m_underWay = false;
    QQueue<InterpreterCandidate> m_waiting;
    int m_probing = 0;
    QList<Runtime> m_found;
    QHash<QString, Runtime> m_answers;   ///< what each candidate has answered last, by its path
    QStringList m_silent;                ///< paths of those that didn't answer the second time either
    QQueue<InterpreterCandidate> m_slow; ///< to be asked again
    std::optional<InterpreterCandidate> m_askedAgain;
};

} // namespace lambdesk
