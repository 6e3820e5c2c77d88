// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "patience.h"

#include <QDir>
#include <QFile>
#include <QString>

/// What a test needs to know of other processes.
namespace lambdesk::test
{

/// The command line contains `mark`, and it isn't a zombie: tests give each process a mark of its own.
inline int countProcesses(const QByteArray &mark)
{
    int count = 0;
    const QStringList processes = QDir(QStringLiteral("/proc")).entryList(QDir::Dirs);
    for (const QString &process : processes) {
        QFile file(QStringLiteral("/proc/%1/cmdline").arg(process));
        if (process.toInt() > 0 && file.open(QIODevice::ReadOnly) && file.readAll().contains(mark))
            ++count;
    }
    return count;
}

/// The processes whose parent this process is, zombies included.
inline QByteArray ownChildren()
{
    QByteArray children;
    const QStringList threads =
        QDir(QStringLiteral("/proc/self/task")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &thread : threads) {
        QFile file(QStringLiteral("/proc/self/task/%1/children").arg(thread));
        if (file.open(QIODevice::ReadOnly))
            children += file.readAll();
    }
    return children.trimmed();
}

/// The process that stands at its start gate until the function of that name is needed; 0 when there is none.
inline pid_t processAtGate(const QString &function)
{
    const QByteArray variable = "AWS_LAMBDA_FUNCTION_NAME=" + function.toUtf8();
    const QStringList processes = QDir(QStringLiteral("/proc")).entryList(QDir::Dirs);
    for (const QString &process : processes) {
        const QString folder = QStringLiteral("/proc/") + process;
        QFile environment(folder + QStringLiteral("/environ"));
        QFile program(folder + QStringLiteral("/cmdline"));
        if (process.toInt() == 0 || !environment.open(QIODevice::ReadOnly) ||
            !environment.readAll().split('\0').contains(variable) || !program.open(QIODevice::ReadOnly))
            continue;
        const QByteArray command = program.readAll();
        if (!command.contains("bootstrap") || command.contains("lambdesk-keeper"))
            continue;
        // What has passed has closed it.
        if (QFile::symLinkTarget(folder + QStringLiteral("/fd/4")).contains(QStringLiteral("socket:")))
            return process.toInt();
    }
    return 0;
}

/// The same as soon as there is another one than `last`. A process that is just being started may show up and
/// be gone again, so it is asked for once.
inline pid_t awaitProcessAtGate(const QString &function, pid_t last = 0)
{
    pid_t found = 0;
    const auto look = [&] {
        found = processAtGate(function);
        return found != 0 && found != last;
    };
    return waitUntil(look) ? found : 0;
}

inline int openDescriptors()
{
    return int(QDir(QStringLiteral("/proc/self/fd"))
                   .entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::System)
                   .size());
}

} // namespace lambdesk::test
