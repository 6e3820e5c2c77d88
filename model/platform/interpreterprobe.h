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
    /// The limit is for interpreters that hang, and shims that wait for a download.
    static constexpr std::chrono::milliseconds defaultLimit{5000};

    InterpreterProbe(InterpreterCandidate candidate, const QProcessEnvironment &environment,
                     std::chrono::milliseconds limit, QObject *parent);
    ~InterpreterProbe() override;

    void start();

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
};

} // namespace lambdesk
