// SPDX-License-Identifier: GPL-3.0-or-later
//
// lambdesk-keeper ENGINE KEPT PROGRAM [ARGUMENT…] keeps one execution environment: it starts PROGRAM and sees
// to it that nothing PROGRAM has started outlives it, however it was started. PROGRAM gets the standard
// descriptors and KEPT more, from 4 on. The environment ends when PROGRAM ends, when the keeper gets SIGTERM,
// and when ENGINE (a process id, the keeper's parent) dies, even by SIGKILL.
//
// How PROGRAM ended is written to descriptor 3, one line: `exit CODE PEAK`, `signal NUMBER PEAK`, where PEAK
// is its largest resident memory in KiB, or `error ERRNO` when it could not be started.
//
// It is on the way of every cold start, so it uses neither Qt nor the C++ library's streams.

#include <cerrno>
#include <climits>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <initializer_list>

#include <dirent.h>
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

template <typename Visit>
void forEachChildOfThread(pid_t process, const char *thread, Visit visit)
{
    char path[NAME_MAX + 64];
    snprintf(path, sizeof path, "/proc/%d/task/%s/children", process, thread);
    FILE *file = fopen(path, "re");
    if (!file)
        return;
    int child = 0;
    while (fscanf(file, "%d", &child) == 1)
        visit(static_cast<pid_t>(child));
    fclose(file);
}

/// Children belong to the thread that started them.
template <typename Visit>
void forEachChild(pid_t process, Visit visit)
{
    char path[64];
    snprintf(path, sizeof path, "/proc/%d/task", process);
    DIR *threads = opendir(path);
    if (!threads)
        return;
    while (const dirent *entry = readdir(threads)) {
        if (entry->d_name[0] != '.')
            forEachChildOfThread(process, entry->d_name, visit);
    }
    closedir(threads);
}

/// Parents first, as a shell writes about the end of its child. What they leave behind comes to the keeper.
void killBelow(pid_t process)
{
    forEachChild(process, [](pid_t child) {
        kill(child, SIGKILL);
        killBelow(child);
    });
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
/// notwithstanding: so there is nothing left as soon as we have no child.
void killEverything()
{
    sigset_t childEnded;
    sigemptyset(&childEnded);
    sigaddset(&childEnded, SIGCHLD);
    constexpr int pauseMilliseconds = 2;
    for (int waited = 0; waited < patienceMilliseconds; waited += pauseMilliseconds) {
        killBelow(getpid());
        if (!reap())
            return;
        const timespec pause = {0, pauseMilliseconds * 1000000L};
        sigtimedwait(&childEnded, nullptr, &pause);
    }
}

void writeStatus(const char *what, int value, long peakKb)
{
    char line[64];
    const int length = snprintf(line, sizeof line, "%s %d %ld\n", what, value, peakKb);
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

/// A session of its own, so that `kill 0` in a function doesn't reach the keeper.
[[noreturn]] void becomeRuntime(pid_t keeper, char **arguments)
{
    setsid();
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (getppid() != keeper)
        _exit(127);
    const sigset_t signals = watchedSignals();
    sigprocmask(SIG_UNBLOCK, &signals, nullptr);
    execv(arguments[0], arguments);
    writeStatus("error", errno, 0);
    _exit(127);
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
    if (runtimeEnded && WIFSIGNALED(runtimeStatus))
        writeStatus("signal", WTERMSIG(runtimeStatus), runtimePeakKb);
    else if (runtimeEnded)
        writeStatus("exit", WEXITSTATUS(runtimeStatus), runtimePeakKb);
    else
        writeStatus("signal", SIGKILL, runtimePeakKb);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 4) {
        fputs("usage: lambdesk-keeper ENGINE KEPT PROGRAM [ARGUMENT...]\nIt is started by lambdesk.\n",
              stderr);
        return 2;
    }
    const pid_t engine = static_cast<pid_t>(atoi(argv[1]));
    const int kept = atoi(argv[2]);
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
    if (getppid() != engine)
        return 0;

    const pid_t keeper = getpid();
    runtimeProcess = fork();
    if (runtimeProcess < 0) {
        writeStatus("error", errno, 0);
        return 1;
    }
    if (runtimeProcess == 0)
        becomeRuntime(keeper, argv + 3);
    waitForTheEnd();
    killEverything();
    reportTheEnd();
    _exit(0);
}
