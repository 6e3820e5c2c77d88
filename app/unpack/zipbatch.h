// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive.h"

#include <span>

class QIODevice;

namespace lambdesk::unpack
{

/// Some of an archive's entries, written as a zip of their own: KZip compares each new name with all that its
/// zip has, and deflates on one thread.
struct ZipBatch {
    std::uint64_t localBytes = 0; ///< of the local records and what they hold, which the zip starts with
    std::vector<std::uint8_t> directory; ///< the central records, whose offsets are the zip's own
    std::vector<std::size_t> records;    ///< where each of them starts
};

/// Writes what is below `folder` under the entries' names to the closed and empty `device`, which may be read
/// and sought in. Other threads may write other batches at the same time.
/// Errors: InputOutput, and what a record of the entry would be refused for.
Outcome<ZipBatch> writeBatch(const std::string &folder, std::span<const Entry> entries, QIODevice &device);

} // namespace lambdesk::unpack
