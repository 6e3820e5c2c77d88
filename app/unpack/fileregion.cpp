// SPDX-License-Identifier: GPL-3.0-or-later
#include "fileregion.h"

#include "mappedfile.h"

#include <algorithm>
#include <cerrno>

#include <unistd.h>

namespace lambdesk::unpack
{

bool writeAt(int file, Bytes bytes, std::uint64_t offset)
{
    while (!bytes.empty()) {
        const ssize_t count = pwrite(file, bytes.data(), bytes.size(), static_cast<off_t>(offset));
        if (count < 0 && errno != EINTR)
            return false;
        const auto written = count > 0 ? static_cast<std::size_t>(count) : 0;
        bytes = bytes.subspan(written);
        offset += written;
    }
    return true;
}

FileRegion::FileRegion(int file, std::uint64_t start)
    : m_file(file)
    , m_start(start)
{
}

qint64 FileRegion::readData(char *bytes, qint64 most)
{
    const auto wanted = static_cast<std::size_t>(std::clamp<qint64>(m_bytes - pos(), 0, most));
    const auto offset = static_cast<off_t>(m_start + static_cast<std::uint64_t>(pos()));
    ssize_t count = 0;
    do {
        count = pread(m_file, bytes, wanted, offset);
    } while (count < 0 && errno == EINTR);
    if (count < 0)
        setErrorString(QString::fromStdString(systemWords()));
    return count;
}

qint64 FileRegion::writeData(const char *bytes, qint64 count)
{
    const Bytes all(reinterpret_cast<const std::uint8_t *>(bytes), static_cast<std::size_t>(count));
    if (!writeAt(m_file, all, m_start + static_cast<std::uint64_t>(pos()))) {
        if (m_problem.empty())
            m_problem = systemWords();
        setErrorString(QString::fromStdString(m_problem));
        return -1;
    }
    m_bytes = std::max(m_bytes, pos() + count);
    return count;
}

} // namespace lambdesk::unpack
