// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive.h"

#include <functional>
#include <memory>

namespace lambdesk::unpack
{

/// Unpacks entries one after the other. Bytes count as they come out, not as headers claim: an entry that has
/// more or fewer of them than it says, or another CRC, is refused, the former before the surplus is passed
/// on.
class EntryReader
{
public:
    using Sink = std::function<Outcome<void>(Bytes)>;

    EntryReader();
    ~EntryReader();
    EntryReader(const EntryReader &) = delete;
    EntryReader &operator=(const EntryReader &) = delete;

    /// Errors: Refused (`damaged`), and what `sink` fails with.
    Outcome<void> read(const Entry &entry, const Sink &sink);

private:
    struct Inflater;
    Outcome<void> inflate(const Entry &entry, const Sink &sink);

    std::unique_ptr<Inflater> m_inflater;
};

} // namespace lambdesk::unpack
