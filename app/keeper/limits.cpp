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

} // namespace

void limitOpenFiles(const char *number)
{
    const auto most = static_cast<rlim_t>(strtoul(number, nullptr, 10));
    rlimit limits = {};
    if (most == 0 || getrlimit(RLIMIT_NOFILE, &limits) != 0)
        return;
    if (limits.rlim_max > most)
        limits.rlim_max = most;
    limits.rlim_cur = limits.rlim_max; // where it was lower, no more is to be had
    setrlimit(RLIMIT_NOFILE, &limits);
}

int becomeLimited(char **arguments)
{
    if (!arguments[0] || !arguments[1])
        return notLimited;
    if (!limit(RLIMIT_NPROC, arguments[0]) || !limit(RLIMIT_NOFILE, arguments[1])) {
        perror("limits");
        return notLimited;
    }
    char **program = arguments + 2;
    for (; *program && **program != '/' && strchr(*program, '='); ++program) // a path may have one, too
        putenv(*program);
    if (!*program)
        return notLimited;
    execvp(*program, program);
    perror(*program);
    return notStarted;
}
