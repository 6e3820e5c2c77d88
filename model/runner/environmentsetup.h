// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controlgroup.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>

namespace lambdesk
{

class ControlGroups;
class StartQueue;

/// What an execution environment is made of.
struct EnvironmentSetup {
    QString keeperProgram;
    QStringList arguments;         ///< interpreter, bootstrap; or the function's own bootstrap alone
    QList<QByteArray> environment; ///< `KEY=value`; AWS_LAMBDA_RUNTIME_API is set here, TMPDIR unless given
    QString taskRoot;
    QString layers = {};     ///< folder of what they hold; empty: there are none
    QString temporaryFolder; ///< made at the start, removed at the end; empty where a sandbox has its own
    bool isSandboxed = false;
    int openFiles = 0;      ///< of each process at most; 0 where a sandbox sees to it
    qint64 dataBytes = 0;   ///< of memory that each process may write to; 0 as with openFiles, and: no limit
    qint64 memoryBytes = 0; ///< the processes may have
    int processes = 0;      ///< at a time, threads included; 0: any number
    int initSeconds = 10;
    qint64 maximumResponseBytes = 0;
    bool hasGate = false;                    ///< the program knows of StartGate
    std::shared_ptr<StartQueue> starts = {}; ///< null: its process is started at once
    bool bringsBootstrap = false; ///< the program is the package's own, and may not be fit to be started
    ControlGroups *controlGroups = nullptr; ///< null: there are none
    ControlGroup::Limits groupLimits = {};
};

} // namespace lambdesk
