// SPDX-License-Identifier: GPL-3.0-or-later
#include "invocationend.h"

#include <QHash>

#include <csignal>

namespace lambdesk
{

namespace
{

QString signalName(int number)
{
    static const QHash<int, QString> names = {
        {SIGHUP, QStringLiteral("hangup")},
        {SIGINT, QStringLiteral("interrupt")},
        {SIGQUIT, QStringLiteral("quit")},
        {SIGILL, QStringLiteral("illegal instruction")},
        {SIGTRAP, QStringLiteral("trace/breakpoint trap")},
        {SIGABRT, QStringLiteral("aborted")},
        {SIGBUS, QStringLiteral("bus error")},
        {SIGFPE, QStringLiteral("floating point exception")},
        {SIGKILL, QStringLiteral("killed")},
        {SIGUSR1, QStringLiteral("user defined signal 1")},
        {SIGSEGV, QStringLiteral("segmentation fault")},
        {SIGUSR2, QStringLiteral("user defined signal 2")},
        {SIGPIPE, QStringLiteral("broken pipe")},
        {SIGALRM, QStringLiteral("alarm clock")},
        {SIGTERM, QStringLiteral("terminated")},
    };
    return names.value(number, QStringLiteral("signal %1").arg(number));
}

} // namespace

QString exitReason(const ProcessExit &exit)
{
    if (exit.kind == ProcessExit::Kind::Signalled)
        return QStringLiteral("signal: %1").arg(signalName(exit.value));
    if (exit.kind == ProcessExit::Kind::NotStarted)
        return QStringLiteral("exit status 127");
    return exit.value == 0 ? QString() : QStringLiteral("exit status %1").arg(exit.value);
}

} // namespace lambdesk
