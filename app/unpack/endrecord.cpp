// SPDX-License-Identifier: GPL-3.0-or-later
#include "endrecord.h"

#include "otherformats.h"
#include "signatures.h"

#include <optional>

namespace lambdesk::unpack
{

namespace
{

constexpr std::size_t endSize = 22;
constexpr std::size_t end64Size = 56;
constexpr std::size_t locatorSize = 20;
constexpr std::size_t longestComment = 0xffff;

/// What a look for the record has come upon.
struct Search {
    std::optional<std::size_t> found; ///< ends where the file ends
    bool several = false;
    bool elsewhere = false; ///< there is one that ends before the file does
    bool cutShort = false;  ///< there is one whose comment goes on behind the file's end
};

Search lookForEnd(Bytes file)
{
    Search search;
    const std::size_t last = file.size() - endSize;
    const std::size_t first = last > longestComment ? last - longestComment : 0;
    for (std::size_t at = last + 1; at-- > first;) {
        if (file[at] != 'P' || read32(file, at) != endSignature)
            continue;
        const std::size_t end = at + endSize + read16(file, at + 20);
        if (end == file.size()) {
            search.several = search.found.has_value();
            search.found = at;
        }
        search.elsewhere |= end < file.size();
        search.cutShort |= end > file.size();
        if (search.several)
            break;
    }
    return search;
}

tl::unexpected<Failure> noArchive(Bytes file, const Search &search)
{
    if (search.elsewhere)
        return refuse("trailing-bytes", "There are bytes behind the archive's end.");
    const std::string other = otherFormat(file);
    if (!other.empty())
        return refuse("not-a-zip", "This is not a zip, but " + other + '.');
    if (search.cutShort || (file.size() >= 4 && read32(file, 0) == localSignature))
        return refuse("truncated", "The archive is cut short: its end is missing.");
    return refuse("not-a-zip", file.empty() ? "The file is empty." : "This is not a zip.");
}

Outcome<EndRecord> readEnd64(Bytes file, std::size_t locator)
{
    const std::uint64_t at = read64(file, locator + 8);
    if (read32(file, locator + 4) != 0 || read32(file, locator + 16) != 1)
        return refuse("several-disks", "The archive is one part of several.");
    if (at > locator || locator - at < end64Size || read32(file, at) != end64Signature ||
        read64(file, at + 4) != locator - at - 12)
        return refuse("inconsistent", "The archive's zip64 end record is not where it should be.");
    if (read32(file, at + 16) != 0 || read32(file, at + 20) != 0 ||
        read64(file, at + 24) != read64(file, at + 32))
        return refuse("several-disks", "The archive is one part of several.");
    EndRecord end{read64(file, at + 32), read64(file, at + 48), read64(file, at + 40)};
    if (end.directoryOffset > at || at - end.directoryOffset != end.directoryBytes)
        return refuse("inconsistent", "The archive's central directory is not where its end record says.");
    return end;
}

/// Whether the short record says the same as the long one, or leaves the number to it.
bool agrees(std::uint64_t shortForm, std::uint64_t unknown, std::uint64_t longForm)
{
    return shortForm == unknown || shortForm == longForm;
}

} // namespace

Outcome<EndRecord> readEndRecord(Bytes file)
{
    if (file.size() < endSize)
        return noArchive(file, {});
    const Search search = lookForEnd(file);
    if (search.several)
        return refuse("inconsistent", "The archive has two ends, so that it can be read in two ways.");
    if (!search.found)
        return noArchive(file, search);

    const std::size_t at = *search.found;
    const EndRecord end{read16(file, at + 10), read32(file, at + 16), read32(file, at + 12)};
    if (at >= locatorSize && read32(file, at - locatorSize) == locatorSignature) {
        auto end64 = readEnd64(file, at - locatorSize);
        if (end64 && (!agrees(end.entries, 0xffff, end64->entries) ||
                      !agrees(end.directoryOffset, 0xffffffff, end64->directoryOffset) ||
                      !agrees(end.directoryBytes, 0xffffffff, end64->directoryBytes)))
            return refuse("inconsistent", "The archive's two end records disagree.");
        return end64;
    }
    if (read16(file, at + 4) != 0 || read16(file, at + 6) != 0 ||
        read16(file, at + 8) != read16(file, at + 10))
        return refuse("several-disks", "The archive is one part of several.");
    if (end.directoryOffset > at || at - end.directoryOffset != end.directoryBytes)
        return refuse("inconsistent", "The archive's central directory is not where its end record says.");
    return end;
}

} // namespace lambdesk::unpack
