// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "bench.h"

#include <QFile>
#include <QRegularExpression>

#include <cstdlib>
#include <set>
#include <vector>

#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

namespace lambdesk::bench
{

namespace
{

std::vector<char *> pointersTo(QList<QByteArray> &words)
{
    std::vector<char *> pointers;
    for (QByteArray &word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    return pointers;
}

std::set<pid_t> running;

void endAll()
{
    for (const pid_t process : running)
        kill(process, SIGTERM);
}

/// Starts it with the writing end of a pipe as its output, and returns the reading end.
int spawn(QList<QByteArray> command, QList<QByteArray> environment, pid_t &process)
{
    int pipe[2];
    if (pipe2(pipe, O_CLOEXEC) != 0)
        giveUp(QStringLiteral("no pipe"));
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, pipe[1], STDOUT_FILENO);
    const int failure = posix_spawn(&process, command.constFirst().constData(), &actions, nullptr,
                                    pointersTo(command).data(), pointersTo(environment).data());
    posix_spawn_file_actions_destroy(&actions);
    close(pipe[1]);
    if (failure != 0)
        giveUp(QStringLiteral("could not start ") + QFile::decodeName(command.constFirst()));
    // Whoever gives up leaves none behind.
    static const int atTheEnd = std::at_quick_exit(endAll);
    Q_UNUSED(atTheEnd)
    running.insert(process);
    return pipe[0];
}

void runOn(const cpu_set_t &cpus)
{
    if (sched_setaffinity(0, sizeof cpus, &cpus) != 0)
        giveUp(QStringLiteral("could not choose a CPU"));
}

cpu_set_t allowed()
{
    cpu_set_t cpus;
    CPU_ZERO(&cpus);
    sched_getaffinity(0, sizeof cpus, &cpus);
    return cpus;
}

const cpu_set_t allowedAtStart = allowed();

} // namespace

Program::Program(const QList<QByteArray> &command, const QList<QByteArray> &environment)
    : m_output(spawn(command, environment, m_process))
{
}

Program::~Program()
{
    running.erase(m_process);
    kill(m_process, SIGTERM);
    waitpid(m_process, nullptr, 0);
}

QByteArray Program::awaitLine()
{
    QByteArray line;
    char byte = 0;
    while (read(m_output.get(), &byte, 1) == 1) {
        if (byte == '\n')
            return line;
        line.append(byte);
    }
    giveUp(QStringLiteral("a program ended before it was ready"));
}

double Program::residentMb() const
{
    return bench::residentMb(m_process);
}

double residentMb(pid_t process)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(process));
    if (!status.open(QIODevice::ReadOnly))
        giveUp(QStringLiteral("a program ended early"));
    static const QRegularExpression line(QStringLiteral("VmRSS:\\s*(\\d+) kB"));
    return line.match(QString::fromLatin1(status.readAll())).captured(1).toDouble() / 1024;
}

OnOneCpu::OnOneCpu()
{
    cpu_set_t last;
    CPU_ZERO(&last);
    for (int cpu = CPU_SETSIZE - 1; cpu >= 0; --cpu) {
        if (CPU_ISSET(cpu, &allowedAtStart)) {
            CPU_SET(cpu, &last);
            break;
        }
    }
    runOn(last);
}

OnOneCpu::~OnOneCpu()
{
    runOn(allowedAtStart);
}

} // namespace lambdesk::bench
