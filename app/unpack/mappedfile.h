// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bytes.h"
#include "failure.h"

#include <memory>

namespace lambdesk::unpack
{

/// A file's bytes in memory, as they are on the disk now. Should the file shrink meanwhile the process dies
/// of SIGBUS, which its supervisor reports.
class MappedFile
{
public:
    /// `descriptor` stays the caller's. Errors: InputOutput.
    static Outcome<MappedFile> map(int descriptor);

    Bytes bytes() const { return m_bytes; }

private:
    std::shared_ptr<const void> m_mapping;
    Bytes m_bytes;
};

/// What the system says of the last failed call.
std::string systemWords();

} // namespace lambdesk::unpack
