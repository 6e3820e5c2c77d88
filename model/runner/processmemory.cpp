// SPDX-License-Identifier: GPL-3.0-or-later
#include "processmemory.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>
#include <optional>
#include <string_view>

namespace lambdesk
{

namespace
{

/// Read with plain system calls, as this happens every few milliseconds.
KernelFile fileOf(pid_t process, const char *name)
{
    std::array<char, 64> path;
    std::snprintf(path.data(), path.size(), "/proc/%d/%s", process, name);
    return KernelFile(path.data());
}

/// What such a file says, which it does in one piece.
class ProcessFile
{
public:
    explicit ProcessFile(const KernelFile &file)
        : m_text(file.read(m_buffer))
    {
    }
    ProcessFile(pid_t process, const char *name)
        : ProcessFile(fileOf(process, name))
    {
    }
    Q_DISABLE_COPY_MOVE(ProcessFile)

    /// Of a line that starts with `name`, which begins with a line end; KiB there, bytes here.
    std::optional<qint64> bytesOf(std::string_view name) const
    {
        const size_t line = m_text.find(name);
        if (line == std::string_view::npos)
            return std::nullopt;
        return numberAt(m_text.substr(line + name.size())) * 1024;
    }

private:
    static qint64 numberAt(std::string_view text)
    {
        const size_t first = text.find_first_of("0123456789");
        qint64 number = 0;
        if (first != std::string_view::npos)
            std::from_chars(text.data() + first, text.data() + text.size(), number);
        return number;
    }

    KernelFile::Buffer m_buffer;
    std::string_view m_text;
};

qint64 residentNow(pid_t process)
{
    return ProcessFile(process, "status").bytesOf("\nVmRSS:").value_or(0);
}

} // namespace

WatchedProcess::WatchedProcess(pid_t process)
    : m_status(fileOf(process, "status"))
{
}

ResidentMemory WatchedProcess::residentMemory() const
{
    const ProcessFile status(m_status);
    return {status.bytesOf("\nVmRSS:").value_or(0), status.bytesOf("\nVmHWM:").value_or(0)};
}

ResidentMemory residentMemory(const std::vector<pid_t> &processes)
{
    ResidentMemory memory;
    for (const pid_t process : processes) {
        const ResidentMemory one = WatchedProcess(process).residentMemory();
        memory.now += one.now;
        memory.highest = std::max(memory.highest, one.highest);
    }
    return memory;
}

qint64 proportionalMemory(const std::vector<pid_t> &processes)
{
    qint64 sum = 0;
    for (const pid_t process : processes) {
        const auto share = ProcessFile(process, "smaps_rollup").bytesOf("\nPss:");
        sum += share ? *share : residentNow(process); // not everybody's can be read
    }
    return sum;
}

qint64 memoryOfMany(const std::vector<pid_t> &processes)
{
    qint64 own = 0;
    qint64 mostShared = 0;
    for (const pid_t process : processes) {
        const ProcessFile status(process, "status");
        own += status.bytesOf("\nRssAnon:").value_or(0);
        mostShared = std::max(mostShared, status.bytesOf("\nRssFile:").value_or(0) +
                                              status.bytesOf("\nRssShmem:").value_or(0));
    }
    return own + mostShared;
}

} // namespace lambdesk
