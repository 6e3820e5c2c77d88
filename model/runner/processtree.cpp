// SPDX-License-Identifier: GPL-3.0-or-later
#include "processtree.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <climits>
#include <csignal>
#include <cstdio>
#include <string>
#include <string_view>
#include <vector>

#include <dirent.h>
#include <fcntl.h>
#include <unistd.h>

namespace lambdesk
{

namespace
{

// Read with plain system calls: this happens every few milliseconds, and at the end of every warm call.
std::string_view readSmallFile(const char *path, std::array<char, 4096> &buffer)
{
    const int file = open(path, O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return {};
    const ssize_t bytes = read(file, buffer.data(), buffer.size());
    close(file);
    return bytes > 0 ? std::string_view(buffer.data(), static_cast<size_t>(bytes)) : std::string_view();
}

qint64 numberAt(std::string_view text)
{
    const size_t first = text.find_first_of("0123456789");
    qint64 number = 0;
    if (first != std::string_view::npos)
        std::from_chars(text.data() + first, text.data() + text.size(), number);
    return number;
}

/// A list of up to some thousand numbers.
std::string readWholeFile(const char *path)
{
    std::string text;
    const int file = open(path, O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return text;
    std::array<char, 4096> buffer;
    for (ssize_t bytes = 0; (bytes = read(file, buffer.data(), buffer.size())) > 0;)
        text.append(buffer.data(), static_cast<size_t>(bytes));
    close(file);
    return text;
}

void appendChildrenOfThread(pid_t process, const char *thread, std::vector<pid_t> &found)
{
    std::array<char, NAME_MAX + 64> path;
    std::snprintf(path.data(), path.size(), "/proc/%d/task/%s/children", process, thread);
    const std::string list = readWholeFile(path.data());
    // Each number ends with a blank.
    std::string_view text = list;
    for (size_t blank = text.find(' '); blank != std::string_view::npos; blank = text.find(' ')) {
        if (const auto child = static_cast<pid_t>(numberAt(text.substr(0, blank))); child > 0)
            found.push_back(child);
        text.remove_prefix(blank + 1);
    }
}

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

qint64 residentNow(pid_t process)
{
    std::array<char, 64> path;
    std::array<char, 4096> buffer;
    std::snprintf(path.data(), path.size(), "/proc/%d/statm", process);
    std::string_view text = readSmallFile(path.data(), buffer);
    text.remove_prefix(std::min(text.find(' '), text.size()));
    return numberAt(text) * sysconf(_SC_PAGESIZE);
}

qint64 highWaterMark(pid_t process)
{
    std::array<char, 64> path;
    std::array<char, 4096> buffer;
    std::snprintf(path.data(), path.size(), "/proc/%d/status", process);
    const std::string_view text = readSmallFile(path.data(), buffer);
    const size_t line = text.find("\nVmHWM:");
    return line == std::string_view::npos ? 0 : numberAt(text.substr(line)) * 1024;
}

/// Parents before their children.
std::vector<pid_t> processesOf(const ProcessTree &tree)
{
    std::vector<pid_t> found;
    if (tree.keeper <= 0)
        return found;
    appendChildren(tree.keeper, found);
    for (int generation = 0; generation < tree.skippedGenerations; ++generation) {
        std::vector<pid_t> next;
        for (const pid_t process : found)
            appendChildren(process, next);
        found = std::move(next);
    }
    for (size_t i = 0; i < found.size(); ++i)
        appendChildren(found[i], found);
    return found;
}

qint64 proportionalSize(pid_t process)
{
    std::array<char, 64> path;
    std::array<char, 4096> buffer;
    std::snprintf(path.data(), path.size(), "/proc/%d/smaps_rollup", process);
    const std::string_view text = readSmallFile(path.data(), buffer);
    const size_t line = text.find("\nPss:");
    // Not everybody's can be read.
    return line == std::string_view::npos ? residentNow(process) : numberAt(text.substr(line)) * 1024;
}

} // namespace

ResidentMemory residentMemory(const ProcessTree &tree)
{
    ResidentMemory memory;
    for (const pid_t process : processesOf(tree)) {
        memory.now += residentNow(process);
        memory.highest = std::max(memory.highest, highWaterMark(process));
    }
    return memory;
}

qint64 proportionalMemory(const ProcessTree &tree)
{
    qint64 sum = 0;
    for (const pid_t process : processesOf(tree))
        sum += proportionalSize(process);
    return sum;
}

void stopProcesses(const ProcessTree &tree)
{
    constexpr int rounds = 8; // a process may be starting another one just now
    size_t stopped = 0;
    for (int round = 0; round < rounds; ++round) {
        const std::vector<pid_t> processes = processesOf(tree);
        for (const pid_t process : processes)
            kill(process, SIGSTOP);
        if (processes.size() == stopped)
            return;
        stopped = processes.size();
    }
}

void continueProcesses(const ProcessTree &tree)
{
    const std::vector<pid_t> processes = processesOf(tree);
    for (auto process = processes.rbegin(); process != processes.rend(); ++process)
        kill(*process, SIGCONT);
}

} // namespace lambdesk
