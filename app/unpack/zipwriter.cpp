// SPDX-License-Identifier: GPL-3.0-or-later
#include "zipwriter.h"

#include "centralrecord.h"

#include <algorithm>
#include <cerrno>

#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>

namespace lambdesk::unpack
{

namespace
{

// APPNOTE 4.3.7, 4.3.12 and 4.3.16.
constexpr std::uint32_t localSignature = 0x04034b50;
constexpr std::uint32_t centralSignature = 0x02014b50;
constexpr std::uint32_t endSignature = 0x06054b50;
constexpr std::uint16_t versionNeeded = 20;
constexpr std::uint16_t madeOnUnix = 3 << 8 | versionNeeded;
constexpr std::uint16_t methodStored = 0;
constexpr std::uint16_t methodDeflated = 8;
constexpr std::uint16_t midnight = 0;
constexpr std::uint16_t firstDay = 1 << 5 | 1; ///< 1980-01-01
constexpr std::size_t localHeaderBytes = 30;
constexpr std::size_t crcInHeader = 14; ///< CRC and both sizes stand there
constexpr std::size_t enough = 1 << 20; ///< is written to the file at once

void append16(std::vector<std::uint8_t> &bytes, std::uint64_t number)
{
    bytes.push_back(static_cast<std::uint8_t>(number));
    bytes.push_back(static_cast<std::uint8_t>(number >> 8));
}

void append32(std::vector<std::uint8_t> &bytes, std::uint64_t number)
{
    append16(bytes, number);
    append16(bytes, number >> 16);
}

void appendText(std::vector<std::uint8_t> &bytes, const std::string &text)
{
    bytes.insert(bytes.end(), text.begin(), text.end());
}

bool writeAll(int file, Bytes bytes, std::uint64_t offset)
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

std::uint16_t flagsOf(const std::string &path)
{
    const bool plain = std::all_of(path.begin(), path.end(), [](unsigned char c) { return c < 0x80; });
    return plain ? 0 : flagUtf8;
}

} // namespace

ZipWriter::ZipWriter(int file)
    : m_file(file)
{
}

bool ZipWriter::addFolder(const std::string &path, mode_t mode)
{
    return addStored(path + '/', mode, {});
}

bool ZipWriter::addLink(const std::string &path, const std::string &target, mode_t mode)
{
    return addStored(path, mode, {reinterpret_cast<const std::uint8_t *>(target.data()), target.size()});
}

bool ZipWriter::addStored(const std::string &path, mode_t mode, Bytes content)
{
    beginEntry(path, mode, false);
    m_crc = static_cast<std::uint32_t>(crc32_z(0, content.data(), content.size()));
    m_bytes = content.size();
    m_output.insert(m_output.end(), content.begin(), content.end());
    return endEntry();
}

void ZipWriter::beginFile(const std::string &path, mode_t mode)
{
    m_deflater.reset();
    beginEntry(path, mode, true);
}

void ZipWriter::beginEntry(const std::string &path, mode_t mode, bool deflated)
{
    m_path = path;
    // The lowest bits are those of DOS, where a folder has one of its own.
    constexpr std::uint32_t dosFolder = 0x10;
    m_attributes = static_cast<std::uint32_t>(mode) << 16 | (S_ISDIR(mode) ? dosFolder : 0);
    m_deflated = deflated;
    m_header = m_flushed + m_output.size();
    m_crc = 0;
    m_bytes = 0;
    append32(m_output, localSignature);
    append16(m_output, versionNeeded);
    append16(m_output, flagsOf(path));
    append16(m_output, deflated ? methodDeflated : methodStored);
    append16(m_output, midnight);
    append16(m_output, firstDay);
    for (int number = 0; number < 3; ++number) // not known yet
        append32(m_output, 0);
    append16(m_output, path.size());
    append16(m_output, 0); // no extra field
    appendText(m_output, path);
}

bool ZipWriter::addDeflated(const std::string &path, mode_t mode, std::uint32_t crc, std::uint64_t bytes,
                            Bytes deflated)
{
    beginEntry(path, mode, true);
    m_crc = crc;
    m_bytes = bytes;
    return append(deflated) && endEntry();
}

bool ZipWriter::writeData(Bytes bytes)
{
    m_crc = static_cast<std::uint32_t>(crc32_z(m_crc, bytes.data(), bytes.size()));
    m_bytes += bytes.size();
    return m_deflater.add(bytes, Deflater::Part::Some, [this](Bytes deflated) { return append(deflated); });
}

bool ZipWriter::endFile()
{
    return m_deflater.add({}, Deflater::Part::Last, [this](Bytes deflated) { return append(deflated); }) &&
           endEntry();
}

bool ZipWriter::append(Bytes bytes)
{
    m_output.insert(m_output.end(), bytes.begin(), bytes.end());
    return m_output.size() < enough || flush();
}

bool ZipWriter::endEntry()
{
    const std::uint64_t end = m_flushed + m_output.size();
    const std::uint64_t stored = end - m_header - localHeaderBytes - m_path.size();
    std::vector<std::uint8_t> numbers;
    append32(numbers, m_crc);
    append32(numbers, stored);
    append32(numbers, m_bytes);
    const std::uint64_t place = m_header + crcInHeader;
    if (place >= m_flushed)
        std::copy(numbers.begin(), numbers.end(),
                  m_output.begin() + static_cast<std::ptrdiff_t>(place - m_flushed));
    else if (!writeAll(m_file, numbers, place))
        return false;

    append32(m_directory, centralSignature);
    append16(m_directory, madeOnUnix);
    append16(m_directory, versionNeeded);
    append16(m_directory, flagsOf(m_path));
    append16(m_directory, m_deflated ? methodDeflated : methodStored);
    append16(m_directory, midnight);
    append16(m_directory, firstDay);
    m_directory.insert(m_directory.end(), numbers.begin(), numbers.end());
    append16(m_directory, m_path.size());
    for (int number = 0; number < 4; ++number) // no extra field, no comment, first disk, no inner attributes
        append16(m_directory, 0);
    append32(m_directory, m_attributes);
    append32(m_directory, m_header);
    appendText(m_directory, m_path);
    ++m_entries;
    return m_output.size() < enough || flush();
}

bool ZipWriter::flush()
{
    if (!writeAll(m_file, m_output, m_flushed))
        return false;
    m_flushed += m_output.size();
    m_output.clear();
    return true;
}

bool ZipWriter::finish()
{
    const std::uint64_t offset = m_flushed + m_output.size();
    m_output.insert(m_output.end(), m_directory.begin(), m_directory.end());
    append32(m_output, endSignature);
    append32(m_output, 0); // the first disk, and the only one
    append16(m_output, m_entries);
    append16(m_output, m_entries);
    append32(m_output, m_directory.size());
    append32(m_output, offset);
    append16(m_output, 0); // no comment
    return flush();
}

} // namespace lambdesk::unpack
