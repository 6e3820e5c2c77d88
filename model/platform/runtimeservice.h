// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interpretersurvey.h"

#include <model/core/result.h>
#include <model/platform/runtime.h>

#include <QFuture>
#include <QObject>
#include <QProcessEnvironment>
#include <QStringList>

#include <memory>

namespace lambdesk
{

/// Finds the interpreters on this computer: every `node…` and `python3…` on PATH and in the folders of the
/// usual version managers (nvm, fnm, volta, asdf, mise, n, pyenv, uv, SDKMAN), shims resolved to the
/// binaries, and every Java. Lives on the engine thread; asks each interpreter for its version in a child
/// process, several at a time; a Java says it in a file.
class RuntimeService final : public QObject
{
    Q_OBJECT
public:
    /// `environment` is where PATH, HOME and the version managers' variables are read from.
    /// `knownRuntimes` is resources/platform/runtimes.json: what to offer though it isn't installed, with
    /// hints. `javaBootstrap` is the path of bootstrap.jar, which is built with the program where there is a
    /// Java compiler: without that file no Java is available.
    RuntimeService(QProcessEnvironment environment, QString knownRuntimes, ProbeLimits limits = {},
                   QString javaBootstrap = {}, QObject *parent = nullptr);
    ~RuntimeService() override;

    /// In the order of mergeRuntimes().
    /// Searches at the first call; later calls answer from memory. An interpreter that is slow to answer is
    /// not waited for: runtimesChanged() tells when it has. Any thread.
    QFuture<Result<QList<Runtime>>> runtimes();
    /// Searches again. Any thread.
    QFuture<Result<QList<Runtime>>> refresh();
    /// As refresh(), and from now on looks in these folders too, before all others. Any thread.
    QFuture<Result<QList<Runtime>>> searchIn(const QStringList &folders);
    /// The folders for the first search; before it. Engine thread.
    void setFolders(const QStringList &folders);
    /// The runtime of that id if it is on this computer now (`provided` always is), checked against the file
    /// system; else RuntimeMissing with what to install. Waits also for slow interpreters of that language.
    /// Any thread.
    QFuture<Result<Runtime>> find(const QString &runtimeId);
    /// What find() would answer, when that takes no waiting; else null. Valid until the next call. Engine
    /// thread.
    const Runtime *known(const QString &runtimeId) const;
    /// The same of one whose interpreter is running already: by the last search, without a look at the file.
    const Runtime *knownRunning(const QString &runtimeId) const;

Q_SIGNALS:
    void runtimesChanged(const QList<lambdesk::Runtime> &runtimes);
    /// The files that didn't tell their version when asked again either, and so aren't offered.
    void silentInterpretersChanged(const QStringList &paths);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace lambdesk
