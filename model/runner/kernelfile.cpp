// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernelfile.h"

#include <array>

#include <fcntl.h>
#include <unistd.h>

namespace lambdesk
{

// With plain system calls: it happens every few milliseconds.
std::string kernelFile(const char *path)
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

KernelFile::KernelFile(const char *path)
    : m_descriptor(open(path, O_RDONLY | O_CLOEXEC))
{
}

KernelFile::~KernelFile()
{
    if (isOpen())
        close(m_descriptor);
}

std::string_view KernelFile::read(Buffer &buffer) const
{
    const ssize_t bytes = pread(m_descriptor, buffer.data(), buffer.size(), 0);
    return {buffer.data(), static_cast<size_t>(bytes > 0 ? bytes : 0)};
}

} // namespace lambdesk
