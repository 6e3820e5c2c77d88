// SPDX-License-Identifier: GPL-3.0-or-later
#include "limits.h"

#include <cstdio>
#include <cstdlib>
#include <cstring>

#include <sys/resource.h>
#include <unistd.h>

namespace
{

// As those of prlimit and env.
constexpr int notLimited = 1;
constexpr int notStarted = 127;

bool limit(decltype(RLIMIT_NPROC) resource, const char *number)
{
    const auto most = static_cast<rlim_t>(strtoul(number, nullptr, 10));
    const rlimit limits = {most, most};
    return setrlimit(resource, &limits) == 0;
}

void lower(decltype(RLIMIT_NPROC) resource, const char *number)
{
    const auto most = static_cast<rlim_t>(strtoull(number, nullptr, 10));
    rlimit limits = {};
    if (most == 0 || getrlimit(resource, &limits) != 0)
        return;
    if (limits.rlim_max > most)
        limits.rlim_max = most;
    limits.rlim_cur = limits.rlim_max; // where it was lower, no more is to be had
    setrlimit(resource, &limits);
}

} // namespace

void limitFilesAndData(const char *files, const char *bytes)
{
    lower(RLIMIT_NOFILE, files);
    lower(RLIMIT_DATA, bytes);
}

int becomeLimited(char **arguments)
{
    if (!arguments[0] || !arguments[1] || !arguments[2])
        return notLimited;
    if (!limit(RLIMIT_NPROC, arguments[0]) || !limit(RLIMIT_NOFILE, arguments[1])) {
        perror("limits");
        return notLimited;
    }
    char **program = arguments + 3;
    for (; *program && **program != '/' && strchr(*program, '='); ++program) // a path may have one, too
        putenv(*program);
    if (!*program)
        return notLimited;
    lower(RLIMIT_DATA, arguments[2]); // last: it is for the program, not for what this one still needs
    execvp(*program, program);
    perror(*program);
    return notStarted;
}
