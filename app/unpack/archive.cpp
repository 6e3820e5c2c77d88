// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive.h"

#include "centralrecord.h"
#include "endrecord.h"
#include "entryreader.h"
#include "entrytree.h"
#include "localrecord.h"

#include <algorithm>
#include <climits>

namespace lambdesk::unpack
{

namespace
{

/// Entries whose bytes are shared are how a small archive unpacks to anything (and how it shows one thing to
/// one program and another to the next).
Outcome<void> checkOverlaps(const std::vector<Entry> &entries)
{
    std::vector<const Entry *> inOrder;
    inOrder.reserve(entries.size());
    for (const Entry &entry : entries)
        inOrder.push_back(&entry);
    std::sort(inOrder.begin(), inOrder.end(),
              [](const Entry *a, const Entry *b) { return a->headerOffset < b->headerOffset; });
    for (std::size_t i = 1; i < inOrder.size(); ++i) {
        if (inOrder[i]->headerOffset < inOrder[i - 1]->endOffset)
            return refuse("overlap",
                          inQuotes(inOrder[i]->shown) + " overlaps " + inQuotes(inOrder[i - 1]->shown) +
                              " in the archive.",
                          inOrder[i]->shown);
    }
    return {};
}

Outcome<std::vector<Entry>> readEntries(Bytes file, const EndRecord &end)
{
    std::vector<Entry> entries;
    const Bytes beforeDirectory = file.first(end.directoryOffset);
    const Bytes directory = file.subspan(end.directoryOffset, end.directoryBytes);
    for (std::uint64_t offset = 0; offset < directory.size();) {
        const auto record = readCentralRecord(directory.subspan(offset));
        if (!record)
            return tl::unexpected(record.error());
        auto entry = readLocalRecord(beforeDirectory, *record);
        if (!entry)
            return tl::unexpected(entry.error());
        entries.push_back(*std::move(entry));
        offset += record->recordBytes;
    }
    if (entries.size() != end.entries)
        return refuse("inconsistent", "The archive says that it has " + std::to_string(end.entries) +
                                          " entries, and has " + std::to_string(entries.size()) + '.');
    return entries;
}

/// A link's content is where it leads.
Outcome<void> readTargets(std::vector<Entry> &entries)
{
    EntryReader reader;
    for (Entry &entry : entries) {
        if (entry.kind != Entry::Kind::Link)
            continue;
        if (entry.bytes >= PATH_MAX)
            return refuse("link", inQuotes(entry.shown) + " is a link with too long a target.", entry.shown);
        const auto read = reader.read(entry, [&entry](Bytes bytes) -> Outcome<void> {
            entry.target += textOf(bytes);
            return {};
        });
        if (!read)
            return read;
    }
    return {};
}

} // namespace

Outcome<Archive> Archive::read(Bytes file, const Limits &limits)
{
    const auto end = readEndRecord(file);
    if (!end)
        return tl::unexpected(end.error());
    if (limits.files > 0 && end->entries > limits.files)
        return fail(ExitCode::OverLimit, "too-many-files",
                    "The archive has " + std::to_string(end->entries) + " entries; " +
                        std::to_string(limits.files) + " are allowed.");
    auto entries = readEntries(file, *end);
    if (!entries)
        return tl::unexpected(entries.error());

    Archive archive{*std::move(entries), {}};
    Totals &totals = archive.totals;
    for (const Entry &entry : archive.entries) {
        // Numbers come from the archive: their sum may not come round.
        if (limits.bytes > 0 && (entry.bytes > limits.bytes || totals.bytes > limits.bytes - entry.bytes))
            return tooManyBytes(limits);
        totals.bytes += entry.bytes;
        totals.files += entry.kind == Entry::Kind::Folder ? 0 : 1;
    }
    if (totals.files == 0)
        return refuse("empty", "The archive has no file in it.");
    if (const auto apart = checkOverlaps(archive.entries); !apart)
        return tl::unexpected(apart.error());
    if (const auto read = readTargets(archive.entries); !read)
        return tl::unexpected(read.error());
    if (const auto checked = checkTree(archive.entries); !checked)
        return tl::unexpected(checked.error());
    return archive;
}

tl::unexpected<Failure> tooManyBytes(const Limits &limits)
{
    return fail(ExitCode::OverLimit, "too-many-bytes",
                "Unpacked, the archive is larger than the " + std::to_string(limits.bytes) +
                    " bytes that are allowed.");
}

} // namespace lambdesk::unpack
