// SPDX-License-Identifier: GPL-3.0-or-later
#include "localrecord.h"

#include "signatures.h"

#include <array>
#include <optional>

namespace lambdesk::unpack
{

namespace
{

constexpr std::size_t fixedBytes = 30;
/// The flags in which both headers must agree.
constexpr std::uint16_t bindingFlags = flagEncrypted | flagDescriptor | flagUtf8;

bool sameSizes(Bytes header, Bytes extra, const CentralRecord &central)
{
    std::uint64_t stored = read32(header, 18);
    std::uint64_t bytes = read32(header, 22);
    const Bytes block = extraBlock(extra, extraZip64);
    if (bytes == in64 && stored == in64 && holds(block, 0, 16)) {
        bytes = read64(block, 0);
        stored = read64(block, 8);
    }
    return bytes == central.entry.bytes && stored == central.storedBytes &&
           read32(header, 14) == central.entry.crc;
}

/// How long the data descriptor is: with a signature or without, with short sizes or long ones.
std::optional<std::size_t> descriptorBytes(Bytes behindData, const CentralRecord &central)
{
    for (const std::size_t front : {4, 0}) {
        for (const std::size_t width : {4, 8}) {
            const std::size_t length = front + 4 + 2 * width;
            if (!holds(behindData, 0, length) ||
                (front > 0 && read32(behindData, 0) != descriptorSignature) ||
                read32(behindData, front) != central.entry.crc)
                continue;
            const auto number = [&](std::size_t at) {
                return width == 8 ? read64(behindData, at) : std::uint64_t(read32(behindData, at));
            };
            if (number(front + 4) == central.storedBytes && number(front + 4 + width) == central.entry.bytes)
                return length;
        }
    }
    return std::nullopt;
}

} // namespace

Outcome<Entry> readLocalRecord(Bytes file, const CentralRecord &central)
{
    const std::string &shown = central.entry.shown;
    const auto lies = [&](const char *what) { return refuse("inconsistent", inQuotes(shown) + what, shown); };
    if (!holds(file, central.headerOffset, fixedBytes))
        return lies(" is said to be where the archive has no room for it.");
    const Bytes header = file.subspan(central.headerOffset);
    const std::size_t nameBytes = read16(header, 26);
    const std::size_t extraBytes = read16(header, 28);
    if (read32(header, 0) != localSignature || !holds(header, fixedBytes, nameBytes + extraBytes))
        return lies(" has no header of its own where the central directory says.");
    const Bytes extra = header.subspan(fixedBytes + nameBytes, extraBytes);
    const Bytes behindHeader = header.subspan(fixedBytes + nameBytes + extraBytes);
    const bool described = central.flags & flagDescriptor;
    if (textOf(header.subspan(fixedBytes, nameBytes)) != central.rawName)
        return lies(" has another name in its own header.");
    if (read16(header, 8) != central.method ||
        (read16(header, 6) & bindingFlags) != (central.flags & bindingFlags) ||
        (!described && !sameSizes(header, extra, central)))
        return lies(" is described differently by its own header and by the central directory.");
    if (!holds(behindHeader, 0, central.storedBytes))
        return lies(" goes on behind the archive's end.");

    Entry entry = central.entry;
    entry.data = behindHeader.first(central.storedBytes);
    entry.headerOffset = central.headerOffset;
    entry.endOffset = entry.headerOffset + fixedBytes + nameBytes + extraBytes + central.storedBytes;
    if (described) {
        const auto length = descriptorBytes(behindHeader.subspan(central.storedBytes), central);
        if (!length)
            return lies(" is described differently behind its data and by the central directory.");
        entry.endOffset += *length;
    }
    return entry;
}

} // namespace lambdesk::unpack
