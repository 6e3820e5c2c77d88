// SPDX-License-Identifier: GPL-3.0-or-later
//
// lambdesk-keeper ENGINE KEPT FILES DATA COUNT [GROUP…] PROGRAM [ARGUMENT…] keeps one execution environment:
// it starts PROGRAM and sees to it that nothing PROGRAM has started outlives it, however it was started.
// PROGRAM gets the standard descriptors and KEPT more, from 4 on, is held to FILES open files and DATA bytes
// of memory that can be written to in each process (0: to none), and is put into the COUNT control groups
// whose folders are given; they are removed at the end. The environment ends when PROGRAM ends, when the
// keeper gets SIGTERM, and when ENGINE (a process id, the keeper's parent) dies, even by SIGKILL.
//
// How PROGRAM ended is written to descriptor 3, one line: `exit CODE PEAK KILLS`, `signal NUMBER PEAK KILLS`,
// where PEAK is its largest resident memory in KiB, and KILLS how many processes the kernel has ended for
// their group's memory, or `error ERRNO 0 0` when it could not be started.
//
// lambdesk-keeper --limited PROCESSES FILES DATA [NAME=VALUE…] PROGRAM [ARGUMENT…] becomes PROGRAM, which
// then is held to so many processes, itself and those of its user in its namespace, open files and bytes of
// memory that can be written to (0: to none): within the sandbox, where the first counts for the environment
// alone.
//
// It is on the way of every cold start, so it uses neither Qt nor the C++ library's streams.

#include "groups.h"
#include "limits.h"

#include <model/runner/descendants.h>

#include <cerrno>
#include <climits>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <initializer_list>

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace
{

constexpr int statusDescriptor = 3;
/// A process that the system can't end (waiting for a device) must not keep the keeper for ever.
constexpr int patienceMilliseconds = 5000;

Groups groups;
pid_t runtimeProcess = -1;
bool runtimeEnded = false;
int runtimeStatus = 0;
long runtimePeakKb = 0;

sigset_t watchedSignals()
{
    sigset_t signals;
    sigemptyset(&signals);
    for (int number : {SIGCHLD, SIGTERM, SIGINT, SIGHUP})
        sigaddset(&signals, number);
    return signals;
}

/// Takes in every process that has ended; false when there is none left at all.
bool reap()
{
    for (;;) {
        int status = 0;
        rusage usage = {};
        const pid_t process = wait4(-1, &status, WNOHANG, &usage);
        if (process == 0)
            return true;
        if (process < 0)
            return errno == EINTR;
        if (process == runtimeProcess) {
            runtimeEnded = true;
            runtimeStatus = status;
            runtimePeakKb = usage.ru_maxrss;
        }
    }
}

/// What loses its parent becomes a child of ours (we are the subreaper), sessions and double forks
/// notwithstanding: so there is nothing left as soon as we have no child. Parents first, as a shell writes
/// about the end of its child. What starts others faster than they can be killed is stopped before.
void killEverything()
{
    sigset_t childEnded;
    sigemptyset(&childEnded);
    sigaddset(&childEnded, SIGCHLD);
    constexpr int pauseMilliseconds = 2;
    liftCpuShare(groups);
    if (reap())
        lambdesk::stopDescendants(getpid());
    for (int waited = 0; waited < patienceMilliseconds; waited += pauseMilliseconds) {
        for (const pid_t process : lambdesk::descendantsOf(getpid()))
            kill(process, SIGKILL);
        killIn(groups);
        if (!reap())
            return;
        const timespec pause = {0, pauseMilliseconds * 1000000L};
        sigtimedwait(&childEnded, nullptr, &pause);
    }
}

void writeStatus(const char *what, int value, long peakKb, long kills)
{
    char line[96];
    const int length = snprintf(line, sizeof line, "%s %d %ld %ld\n", what, value, peakKb, kills);
    if (write(statusDescriptor, line, static_cast<size_t>(length)) < 0)
        return; // the engine is gone: nobody is left to tell
}

/// What the engine stops between two invocations hasn't ended, and is none of the keeper's business.
void ignoreStops()
{
    struct sigaction action = {};
    action.sa_handler = SIG_DFL;
    action.sa_flags = SA_NOCLDSTOP;
    sigaction(SIGCHLD, &action, nullptr);
}

[[noreturn]] void failToStart()
{
    writeStatus("error", errno, 0, 0);
    _exit(127);
}

/// A session of its own, so that `kill 0` in a function doesn't reach the keeper.
[[noreturn]] void becomeRuntime(pid_t keeper, char **arguments, const char *files, const char *data)
{
    setsid();
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (getppid() != keeper)
        _exit(127);
    const sigset_t signals = watchedSignals();
    sigprocmask(SIG_UNBLOCK, &signals, nullptr);
    limitFilesAndData(files, data);
    execv(arguments[0], arguments);
    failToStart();
}

void waitForTheEnd()
{
    const sigset_t signals = watchedSignals();
    while (!runtimeEnded) {
        const int number = sigwaitinfo(&signals, nullptr);
        if (number == SIGCHLD)
            reap();
        else if (number > 0)
            return;
    }
}

void reportTheEnd()
{
    const long kills = outOfMemoryKills(groups);
    if (runtimeEnded && WIFSIGNALED(runtimeStatus))
        writeStatus("signal", WTERMSIG(runtimeStatus), runtimePeakKb, kills);
    else if (runtimeEnded)
        writeStatus("exit", WEXITSTATUS(runtimeStatus), runtimePeakKb, kills);
    else
        writeStatus("signal", SIGKILL, runtimePeakKb, kills);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc > 1 && strcmp(argv[1], "--limited") == 0)
        return becomeLimited(argv + 2);
    const int groupCount = argc < 6 ? 0 : atoi(argv[5]);
    if (groupCount < 0 || argc < 7 + groupCount) {
        fputs("usage: lambdesk-keeper ENGINE KEPT FILES DATA COUNT [GROUP...] PROGRAM [ARGUMENT...]\n"
              "       lambdesk-keeper --limited PROCESSES FILES DATA [NAME=VALUE...] PROGRAM [ARGUMENT...]\n"
              "It is started by lambdesk.\n",
              stderr);
        return 2;
    }
    const pid_t engine = static_cast<pid_t>(atoi(argv[1]));
    const int kept = atoi(argv[2]);
    groups = {groupCount, argv + 6};
    char **const program = argv + 6 + groupCount;
    const sigset_t signals = watchedSignals();
    sigprocmask(SIG_BLOCK, &signals, nullptr);
    ignoreStops();
    fcntl(statusDescriptor, F_SETFD, FD_CLOEXEC);
    // What the engine itself was started with open is none of a function's business. Kernels before 5.9 don't
    // know the call, and there it stays open.
    syscall(SYS_close_range, statusDescriptor + 1 + kept, UINT_MAX, 0);
    setsid();
    prctl(PR_SET_CHILD_SUBREAPER, 1);
    prctl(PR_SET_PDEATHSIG, SIGTERM);
    if (getppid() != engine) {
        removeGroups(groups);
        return 0;
    }

    const pid_t keeper = getpid();
    bool entered = false;
    runtimeProcess = forkInto(groups, entered);
    if (runtimeProcess < 0 || !entered)
        failToStart();
    if (runtimeProcess == 0)
        becomeRuntime(keeper, program, argv[3], argv[4]);
    waitForTheEnd();
    killEverything();
    reportTheEnd();
    removeGroups(groups);
    _exit(0);
}
