// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interpretersearch.h"

#include <QObject>
#include <QProcess>
#include <QTimer>

#include <chrono>

namespace lambdesk
{

/// Asks one interpreter what it is, in a child process that is killed when it takes too long. Deletes itself
/// after answered().
class InterpreterProbe final : public QObject
{
    Q_OBJECT
public:
    InterpreterProbe(InterpreterCandidate candidate, const QProcessEnvironment &environment,
                     std::chrono::milliseconds limit, QObject *parent);
    ~InterpreterProbe() override;

    void start();
    /// The interpreter was killed because it took longer than the limit.
    bool timedOut() const { return m_timedOut; }

Q_SIGNALS:
    /// `runtime` without label; nothing when the interpreter gave no usable answer.
    void answered(const std::optional<lambdesk::Runtime> &runtime);

private:
    void finish();
    void killTree();
    std::optional<Runtime> readAnswer();

    InterpreterCandidate m_candidate;
    QProcess m_process;
    QTimer m_limit;
    bool m_done = false;
    bool m_timedOut = false;
};

} // namespace lambdesk
