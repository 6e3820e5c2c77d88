// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive.h"

namespace lambdesk::unpack
{

/// One entry as the central directory tells it. (APPNOTE 4.3.12.)
struct CentralRecord {
    Entry entry; ///< all but its data and offsets in the file
    std::string rawName;
    std::uint16_t flags = 0;
    std::uint16_t method = 0;
    std::uint64_t storedBytes = 0;
    std::uint64_t headerOffset = 0;
    std::uint64_t recordBytes = 0; ///< this record's own length
};

constexpr std::uint16_t flagEncrypted = 1 << 0;
constexpr std::uint16_t flagDescriptor = 1 << 3; ///< sizes and CRC stand behind the data
constexpr std::uint16_t flagUtf8 = 1 << 11;
constexpr std::uint32_t in64 = 0xffffffff; ///< the number stands in the zip64 extra field

/// Reads the record that `directory` starts with; checks what can be checked of it alone: the name, the kind,
/// that it isn't encrypted, and that its compression is one that is read here.
Outcome<CentralRecord> readCentralRecord(Bytes directory);

/// The content of an extra field's block of that kind; empty when there is none.
Bytes extraBlock(Bytes extra, std::uint16_t kind);
constexpr std::uint16_t extraZip64 = 0x0001;

} // namespace lambdesk::unpack
