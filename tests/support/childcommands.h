// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/runner/childprocess.h>

#include <QByteArray>
#include <QDir>
#include <QString>
#include <QUuid>

/// What tests start as a ChildProcess.
namespace lambdesk::test
{

inline QString keeperProgram()
{
    return QStringLiteral(LAMBDESK_TEST_PROGRAMS "/lambdesk-keeper");
}

/// `mark` is `$0` of the script.
inline ChildProcess::Command shellCommand(const QString &script, const QString &mark = {})
{
    return {keeperProgram(),
            {QStringLiteral("/bin/sh"), QStringLiteral("-c"), script, mark},
            {"PATH=/usr/bin:/bin"},
            QDir::tempPath()};
}

inline ChildProcess::Command pythonCommand(const QByteArray &script)
{
    return {keeperProgram(),
            {QStringLiteral("/usr/bin/python3"), QStringLiteral("-c"), QString::fromUtf8(script)},
            {"PATH=/usr/bin:/bin"},
            QDir::tempPath()};
}

/// For the command line of a process, to find it by: see countProcesses().
inline QString newProcessMark()
{
    return QStringLiteral("lambdesk-test-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace lambdesk::test
