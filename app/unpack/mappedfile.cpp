// SPDX-License-Identifier: GPL-3.0-or-later
#include "mappedfile.h"

#include <cerrno>
#include <cstring>

#include <sys/mman.h>
#include <sys/stat.h>

namespace lambdesk::unpack
{

Outcome<MappedFile> MappedFile::map(int descriptor)
{
    struct stat status = {};
    if (fstat(descriptor, &status) != 0)
        return fail(ExitCode::InputOutput, "io", "The archive can't be read: " + systemWords() + '.');
    if (!S_ISREG(status.st_mode))
        return fail(ExitCode::InputOutput, "io", "The archive is not a file.");
    MappedFile file;
    const auto size = static_cast<std::size_t>(status.st_size);
    if (size == 0)
        return file; // which can't be mapped
    void *const start = mmap(nullptr, size, PROT_READ, MAP_PRIVATE, descriptor, 0);
    if (start == MAP_FAILED && errno == ENOMEM)
        return fail(ExitCode::OutOfMemory, "memory", "The archive is larger than the memory allowed for it.");
    if (start == MAP_FAILED)
        return fail(ExitCode::InputOutput, "io", "The archive can't be read: " + systemWords() + '.');
    file.m_mapping = std::shared_ptr<const void>(
        start, [size](const void *mapping) { munmap(const_cast<void *>(mapping), size); });
    file.m_bytes = {static_cast<const std::uint8_t *>(start), size};
    return file;
}

std::string systemWords()
{
    return std::strerror(errno);
}

} // namespace lambdesk::unpack
