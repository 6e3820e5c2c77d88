// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zipbatch.h"

namespace lambdesk::unpack
{

/// Batches on their way to one archive: their local records stand one behind the other, then come all of the
/// central ones.
class BatchJoiner
{
public:
    /// Where the next batch's local records have to be.
    std::uint64_t end() const { return m_end; }
    void add(const ZipBatch &batch);
    /// What stands at end(), behind the last batch.
    std::vector<std::uint8_t> directory() const;

private:
    std::uint64_t m_end = 0;
    std::uint64_t m_entries = 0;
    std::vector<std::uint8_t> m_directory;
};

} // namespace lambdesk::unpack
