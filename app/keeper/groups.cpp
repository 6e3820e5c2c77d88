// SPDX-License-Identifier: GPL-3.0-or-later
#include "groups.h"

#include <cerrno>
#include <climits>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <ctime>

#include <fcntl.h>
#include <linux/sched.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace
{

class Path
{
public:
    Path(const char *folder, const char *file) { snprintf(m_text, sizeof m_text, "%s/%s", folder, file); }
    const char *text() const { return m_text; }

private:
    char m_text[PATH_MAX];
};

bool put(const char *folder, const char *name, const char *text)
{
    const int file = open(Path(folder, name).text(), O_WRONLY | O_CLOEXEC);
    if (file < 0)
        return false;
    const bool written = write(file, text, strlen(text)) > 0;
    close(file);
    return written;
}

bool isOfVersionOne(const char *folder)
{
    return access(Path(folder, "tasks").text(), F_OK) == 0;
}

/// Where one of the second version can be entered by being born there, for to move takes many milliseconds.
pid_t cloneInto(const char *folder)
{
    const int group = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (group < 0)
        return -1;
    clone_args arguments = {};
    arguments.flags = CLONE_INTO_CGROUP;
    arguments.exit_signal = SIGCHLD;
    arguments.cgroup = static_cast<__u64>(group);
    const auto process = static_cast<pid_t>(syscall(SYS_clone3, &arguments, sizeof arguments));
    const int error = errno;
    close(group);
    errno = error;
    return process;
}

/// Of the first version: `tasks`, as a process that moves itself alone need not wait for all others, which
/// with cgroup.procs it does.
bool enter(const Groups &groups)
{
    for (int i = 0; i < groups.count; ++i) {
        const char *const folder = groups.folders[i];
        if (!put(folder, isOfVersionOne(folder) ? "tasks" : "cgroup.procs", "0"))
            return false;
    }
    return true;
}

long killsTold(const char *folder, const char *name)
{
    FILE *file = fopen(Path(folder, name).text(), "re");
    if (!file)
        return 0;
    long kills = 0;
    char word[64];
    long number = 0;
    while (fscanf(file, "%63s %ld", word, &number) == 2) {
        if (strcmp(word, "oom_kill") == 0)
            kills = number;
    }
    fclose(file);
    return kills;
}

} // namespace

pid_t forkInto(const Groups &groups, bool &entered)
{
    entered = true;
    if (groups.count == 1 && !isOfVersionOne(groups.folders[0])) {
        if (const pid_t process = cloneInto(groups.folders[0]); process >= 0)
            return process;
    }
    const pid_t process = fork();
    if (process == 0)
        entered = enter(groups);
    return process;
}

void liftCpuShare(const Groups &groups)
{
    for (int i = 0; i < groups.count; ++i) {
        put(groups.folders[i], "cpu.max", "max");
        put(groups.folders[i], "cpu.cfs_quota_us", "-1");
    }
}

void killIn(const Groups &groups)
{
    for (int i = 0; i < groups.count; ++i)
        put(groups.folders[i], "pids.max", "0");
    for (int i = 0; i < groups.count; ++i) {
        if (put(groups.folders[i], "cgroup.kill", "1"))
            continue;
        FILE *file = fopen(Path(groups.folders[i], "cgroup.procs").text(), "re");
        int process = 0;
        while (file && fscanf(file, "%d", &process) == 1)
            kill(process, SIGKILL);
        if (file)
            fclose(file);
    }
}

long outOfMemoryKills(const Groups &groups)
{
    long kills = 0;
    for (int i = 0; i < groups.count; ++i)
        kills += killsTold(groups.folders[i], "memory.oom_control") +
                 killsTold(groups.folders[i], "memory.events");
    return kills;
}

void removeGroups(const Groups &groups)
{
    constexpr int tries = 20;
    constexpr timespec pause = {0, 1'000'000};
    for (int i = 0; i < groups.count; ++i) {
        for (int n = 0; n < tries && rmdir(groups.folders[i]) != 0 && errno == EBUSY; ++n)
            nanosleep(&pause, nullptr);
    }
}
