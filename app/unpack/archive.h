// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bytes.h"
#include "failure.h"

#include <string>
#include <vector>

namespace lambdesk::unpack
{

struct Entry {
    enum class Kind { File, Folder, Link };

    Kind kind = Kind::File;
    std::string path;   ///< within the package, UTF-8; empty for the package's folder
    std::string shown;  ///< for messages
    std::string target; ///< a link's
    bool executable = false;
    bool deflated = false; ///< else stored
    std::uint64_t bytes = 0;
    std::uint32_t crc = 0;
    Bytes data;                     ///< as it stands in the archive
    std::uint64_t headerOffset = 0; ///< of its local header
    std::uint64_t endOffset = 0;    ///< behind its data and data descriptor
};

/// The limits that the caller sets; 0 is none.
struct Limits {
    std::uint64_t bytes = 0; ///< of all files together, unpacked
    std::uint64_t files = 0; ///< entries of any kind
};

struct Totals {
    std::uint64_t files = 0; ///< links included
    std::uint64_t bytes = 0; ///< of all files, unpacked
};

/// A zip's entries in the order of its central directory, every structure checked against every other: the
/// central directory against the local headers, each entry against its neighbours, names against each other,
/// links against where they lead. What files hold is checked as it comes out, by EntryReader.
struct Archive {
    std::vector<Entry> entries;
    Totals totals;

    /// `file` must outlive the archive. Errors: Refused, OverLimit.
    static Outcome<Archive> read(Bytes file, const Limits &limits);
};

tl::unexpected<Failure> tooManyBytes(const Limits &limits);

} // namespace lambdesk::unpack
