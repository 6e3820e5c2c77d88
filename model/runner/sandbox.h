// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace lambdesk
{

/// What the process of an execution environment sees of this computer: the package at /var/task, the
/// runtime's files at /var/runtime, the layers at /opt, a /tmp of its own, and of everything else the
/// system's programs and settings, read-only. Home folders, the workspace and other processes are not there.
struct SandboxSetup {
    static constexpr auto taskRoot = "/var/task";
    static constexpr auto runtimeFolder = "/var/runtime";
    static constexpr auto layersFolder = "/opt";
    static constexpr auto keeperFile = "/var/rapid/init"; ///< where the platform has its own

    QString bubblewrap;  ///< the program bwrap
    QString keeper;      ///< the program lambdesk-keeper, which sets the limits
    QString interpreter; ///< absolute path, links resolved; empty for a program of the system or the package
    QString task;        ///< folder of the package
    QString runtime;     ///< folder of the bootstrap; empty: /var/runtime is
    int ephemeralStorageMb = 0; ///< size of /tmp
    int processes = 0;          ///< at most; the system doesn't hold root to it
    int openFiles = 0;          ///< of each process, at most
    QStringList variables;      ///< `KEY=value` for the program alone: what is on the way to it must not be
                                ///< started with them
    QString layers = {};        ///< folder of what the layers hold; empty: /opt is
    qint64 dataBytes = 0;       ///< of memory that each process may write to, touched or not; 0: no limit
};

/// The call of bubblewrap that starts `program` in it. The process gets the caller's variables, and those of
/// the setup.
QStringList sandboxCommand(const SandboxSetup &setup, const QStringList &program);

/// What bubblewrap puts between the keeper and the runtime's process: itself, and the first process of the
/// new numbering.
constexpr int sandboxGenerations = 2;

/// The signal that an exit code of bubblewrap stands for (128 + number), for those that end a process by
/// itself or by the system; 0 for any other code. 128 and 129 are exit codes of runtimes, too, and count as
/// such.
int signalOfSandboxExit(int exitCode);

} // namespace lambdesk
