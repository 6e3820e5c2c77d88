// SPDX-License-Identifier: GPL-3.0-or-later
#include "batchjoiner.h"

#include "signatures.h"

namespace lambdesk::unpack
{

namespace
{

constexpr std::size_t offsetInCentral = 42; // APPNOTE 4.3.12

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

} // namespace

void BatchJoiner::add(const ZipBatch &batch)
{
    std::size_t copied = 0;
    const auto copyTo = [&](std::size_t end) {
        m_directory.insert(m_directory.end(), batch.directory.begin() + static_cast<std::ptrdiff_t>(copied),
                           batch.directory.begin() + static_cast<std::ptrdiff_t>(end));
        copied = end;
    };
    for (const std::size_t record : batch.records) {
        const std::size_t offset = record + offsetInCentral;
        copyTo(offset);
        append32(m_directory, read32(batch.directory, offset) + m_end);
        copied += 4;
    }
    copyTo(batch.directory.size());
    m_entries += batch.records.size();
    m_end += batch.localBytes;
}

std::vector<std::uint8_t> BatchJoiner::directory() const
{
    std::vector<std::uint8_t> bytes = m_directory;
    append32(bytes, endSignature);
    append32(bytes, 0); // the first disk, and the only one
    append16(bytes, m_entries);
    append16(bytes, m_entries);
    append32(bytes, m_directory.size());
    append32(bytes, m_end);
    append16(bytes, 0); // no comment
    return bytes;
}

} // namespace lambdesk::unpack
