// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bytes.h"
#include "failure.h"

namespace lambdesk::unpack
{

/// Where an archive's central directory is. (APPNOTE 4.3.14 to 4.3.16.)
struct EndRecord {
    std::uint64_t entries = 0;
    std::uint64_t directoryOffset = 0;
    std::uint64_t directoryBytes = 0;
};

/// Reads the record at the end of a zip, of zip64 too. Refused is whatever isn't exactly one whole archive:
/// other formats (by name), what is cut short, has bytes behind its end, or can be read in two ways.
Outcome<EndRecord> readEndRecord(Bytes file);

} // namespace lambdesk::unpack
