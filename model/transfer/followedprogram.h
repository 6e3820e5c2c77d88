// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/packages/unpackprocess.h>

#include <QFutureWatcher>
#include <QPromise>

namespace lambdesk
{

constexpr qsizetype longestProgramLine = 64 * 1024; ///< of what lambdesk-unpack prints

/// Hands the program's steps on to whoever waits for the promise, and ends the program when they give up; all
/// of them are the job's. What is under way on the pool asks for itself when it is through.
template <typename Value>
void followProgram(QObject &job, UnpackProcess &program, QPromise<Value> &promise,
                   QFutureWatcher<Value> &watcher)
{
    promise.setProgressRange(0, UnpackProcess::progressSteps);
    QObject::connect(&watcher, &QFutureWatcherBase::canceled, &job, [&program] {
        if (program.isRunning())
            program.cancel();
    });
    watcher.setFuture(promise.future());
    QObject::connect(&program, &UnpackProcess::progressed, &job,
                     [&promise](int done) { promise.setProgressValue(done); });
}

} // namespace lambdesk
