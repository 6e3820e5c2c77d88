// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <utility>

// Without Qt: lambdesk-keeper uses it, too.
namespace lambdesk
{

/// What a file of the kernel's (below /proc, of a control group) says; empty when it can't be read.
std::string kernelFile(const char *path);

/// Such a file that is asked at every warm call, and so stays open: to find it costs more than to read it.
class KernelFile
{
public:
    /// As much as is read of it.
    using Buffer = std::array<char, 4096>;

    /// Of nothing.
    KernelFile() = default;
    explicit KernelFile(const char *path);
    ~KernelFile();
    KernelFile(const KernelFile &) = delete;
    KernelFile &operator=(const KernelFile &) = delete;
    KernelFile(KernelFile &&other) noexcept
        : m_descriptor(std::exchange(other.m_descriptor, -1))
    {
    }
    KernelFile &operator=(KernelFile &&other) noexcept
    {
        std::swap(m_descriptor, other.m_descriptor);
        return *this;
    }

    bool isOpen() const { return m_descriptor >= 0; }
    /// What it says now, as a part of `buffer`: empty when what it tells of is gone.
    std::string_view read(Buffer &buffer) const;

private:
    int m_descriptor = -1;
};

} // namespace lambdesk
