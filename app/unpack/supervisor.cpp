// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervisor.h"

#include "mappedfile.h"

#include <cerrno>
#include <csignal>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace lambdesk::unpack
{

namespace
{

/// Who draws a window, or runs a function, goes first where processors are few.
constexpr int niceness = 5;
constexpr int stopSignals[] = {SIGTERM, SIGINT, SIGHUP};

sigset_t watchedSignals()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGCHLD);
    for (const int number : stopSignals)
        sigaddset(&signals, number);
    return signals;
}

[[noreturn]] void becomeWorker(pid_t supervisor, const sigset_t &before,
                               const std::function<ExitCode()> &work)
{
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    sigprocmask(SIG_SETMASK, &before, nullptr);
    setpriority(PRIO_PROCESS, 0, getpriority(PRIO_PROCESS, 0) + niceness);
    if (getppid() != supervisor)
        _exit(static_cast<int>(ExitCode::Stopped));
    _exit(static_cast<int>(work()));
}

int waitFor(pid_t worker)
{
    int status = 0;
    while (waitpid(worker, &status, 0) < 0 && errno == EINTR) {
    }
    return status;
}

Outcome<ExitCode> endOf(int status)
{
    if (WIFEXITED(status))
        return static_cast<ExitCode>(WEXITSTATUS(status));
    const int signal = WTERMSIG(status);
    if (signal == SIGXCPU)
        return fail(ExitCode::OutOfTime, "cpu", "The archive takes more CPU time than is allowed.");
    return fail(ExitCode::Fault, "crash",
                "The process that worked on the archive ended by signal " + std::to_string(signal) + '.');
}

} // namespace

Outcome<ExitCode> supervise(pid_t parent, const std::function<ExitCode()> &work)
{
    const sigset_t signals = watchedSignals();
    sigset_t before;
    sigprocmask(SIG_BLOCK, &signals, &before);
    // Whatever was inherited: the worker's end is to be told, and only that.
    struct sigaction told = {};
    told.sa_handler = SIG_DFL;
    told.sa_flags = SA_NOCLDSTOP;
    sigaction(SIGCHLD, &told, nullptr);
    if (parent != 0) {
        prctl(PR_SET_PDEATHSIG, SIGTERM);
        if (getppid() != parent)
            return fail(ExitCode::Stopped, "stopped", "The process that has started this one is gone.");
    }
    const pid_t supervisor = getpid();
    const pid_t worker = fork();
    if (worker < 0)
        return fail(ExitCode::InputOutput, "io", "No process can be started: " + systemWords() + '.');
    if (worker == 0)
        becomeWorker(supervisor, before, work);
    int number = 0;
    do {
        number = sigwaitinfo(&signals, nullptr);
    } while (number < 0 && errno == EINTR);
    if (number == SIGCHLD)
        return endOf(waitFor(worker));
    kill(worker, SIGKILL);
    waitFor(worker);
    return fail(ExitCode::Stopped, "stopped", "The work was stopped.");
}

} // namespace lambdesk::unpack
