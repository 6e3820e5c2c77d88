// SPDX-License-Identifier: GPL-3.0-or-later
#include "descendants.h"

#include "kernelfile.h"

#include <array>
#include <charconv>
#include <climits>
#include <csignal>
#include <cstdio>
#include <string>

#include <dirent.h>
#include <sys/stat.h>

namespace lambdesk
{

namespace
{

void appendChildrenOfThread(pid_t process, const char *thread, std::vector<pid_t> &found)
{
    std::array<char, NAME_MAX + 64> path;
    std::snprintf(path.data(), path.size(), "/proc/%d/task/%s/children", process, thread);
    const std::string list = kernelFile(path.data());
    const char *at = list.data();
    const char *const end = at + list.size();
    // Each number ends with a blank.
    for (pid_t child = 0; at < end; ++at) {
        child = 0;
        at = std::from_chars(at, end, child).ptr;
        if (child > 0)
            found.push_back(child);
    }
}

/// Children belong to the thread that started them.
void appendChildren(pid_t process, std::vector<pid_t> &found)
{
    std::array<char, 64> path;
    std::snprintf(path.data(), path.size(), "/proc/%d/task", process);
    DIR *threads = opendir(path.data());
    if (!threads)
        return;
    while (const dirent *entry = readdir(threads)) {
        if (entry->d_name[0] != '.')
            appendChildrenOfThread(process, entry->d_name, found);
    }
    closedir(threads);
}

} // namespace

std::vector<pid_t> childrenOf(pid_t process)
{
    std::vector<pid_t> found;
    appendChildren(process, found);
    return found;
}

std::vector<pid_t> descendantsOf(pid_t process, int skippedGenerations, size_t atMost)
{
    std::vector<pid_t> found = childrenOf(process);
    for (int generation = 0; generation < skippedGenerations; ++generation) {
        std::vector<pid_t> next;
        for (const pid_t each : found)
            appendChildren(each, next);
        found = std::move(next);
    }
    for (size_t i = 0; i < found.size() && found.size() < atMost; ++i)
        appendChildren(found[i], found);
    return found;
}

size_t threadsOf(const std::vector<pid_t> &processes)
{
    size_t threads = 0;
    for (const pid_t process : processes) {
        std::array<char, 64> path;
        std::snprintf(path.data(), path.size(), "/proc/%d/task", process);
        struct stat folder = {};
        // A folder has two links, and one more for each that is in it.
        const bool isThere = stat(path.data(), &folder) == 0 && folder.st_nlink > 2;
        threads += isThere ? folder.st_nlink - 2 : 1;
    }
    return threads;
}

void stopDescendants(pid_t process, int skippedGenerations)
{
    constexpr int rounds = 16; // one that isn't stopped yet may be starting another
    size_t stopped = 0;
    for (int round = 0; round < rounds; ++round) {
        const std::vector<pid_t> processes = descendantsOf(process, skippedGenerations);
        for (const pid_t each : processes)
            kill(each, SIGSTOP);
        if (processes.size() == stopped)
            return;
        stopped = processes.size();
    }
}

} // namespace lambdesk
