// SPDX-License-Identifier: GPL-3.0-or-later
#include "centralrecord.h"

#include "entryname.h"
#include "signatures.h"

#include <zlib.h>

#include <sys/stat.h>

namespace lambdesk::unpack
{

namespace
{

constexpr std::size_t fixedBytes = 46;
constexpr std::uint16_t extraPkwareUnix = 0x000d;
constexpr std::uint16_t extraUnicodePath = 0x7075;
constexpr std::uint16_t flagPatch = 1 << 5;
constexpr std::uint16_t flagStrongEncryption = 1 << 6;
constexpr std::uint16_t flagMaskedHeaders = 1 << 13;
constexpr std::uint16_t methodStored = 0;
constexpr std::uint16_t methodDeflated = 8;
constexpr std::uint16_t methodAes = 99;

/// The systems that a zip can come from, as far as they matter here. (APPNOTE 4.4.2.)
enum Host { Dos = 0, Unix = 3, WindowsNtfs = 10, Vfat = 14, Darwin = 19 };

std::string methodName(std::uint16_t method)
{
    switch (method) {
    case 1:
        return "shrinking";
    case 2:
    case 3:
    case 4:
    case 5:
        return "reducing";
    case 6:
        return "imploding";
    case 9:
        return "Deflate64";
    case 12:
        return "bzip2";
    case 14:
        return "LZMA";
    case 93:
        return "Zstandard";
    case 95:
        return "xz";
    case 98:
        return "PPMd";
    default:
        return "an unknown kind";
    }
}

/// Fields that are full in the record stand in the zip64 block, in this order and only those.
bool takeZip64(CentralRecord &record, Bytes extra, std::uint16_t disk)
{
    const Bytes block = extraBlock(extra, extraZip64);
    std::size_t at = 0;
    for (std::uint64_t *number : {&record.entry.bytes, &record.storedBytes, &record.headerOffset}) {
        if (*number != in64)
            continue;
        if (!holds(block, at, 8))
            return false;
        *number = read64(block, at);
        at += 8;
    }
    return disk != 0xffff || (holds(block, at, 4) && read32(block, at) == 0);
}

NameEncoding encodingOf(const CentralRecord &record, Bytes extra, std::uint8_t host)
{
    NameEncoding encoding;
    encoding.utf8 = record.flags & flagUtf8;
    encoding.madeOnDos = host == Dos || host == WindowsNtfs || host == Vfat;
    // Version 1, the CRC of the name that it replaces, the name in UTF-8.
    const Bytes block = extraBlock(extra, extraUnicodePath);
    if (block.size() > 5 && block[0] == 1) {
        const auto *raw = reinterpret_cast<const Bytef *>(record.rawName.data());
        if (read32(block, 1) == crc32(0, raw, static_cast<uInt>(record.rawName.size())))
            encoding.unicode = textOf(block.subspan(5));
    }
    return encoding;
}

Outcome<void> takeName(CentralRecord &record, Bytes extra, std::uint8_t host)
{
    const auto name = decodedName(record.rawName, encodingOf(record, extra, host));
    if (!name)
        return tl::unexpected(name.error());
    const auto path = packagePath(*name);
    if (!path)
        return tl::unexpected(path.error());
    record.entry.path = *path;
    record.entry.shown = readable(*name);
    record.entry.kind = name->back() == '/' ? Entry::Kind::Folder : Entry::Kind::File;
    if (path->empty() && record.entry.kind != Entry::Kind::Folder)
        return refuse("name", inQuotes(record.entry.shown) + " is no name for a file.", record.entry.shown);
    return {};
}

/// Only Unix says in its upper half what an entry is and whether it may be executed.
Outcome<void> takeMode(CentralRecord &record, Bytes extra, std::uint8_t host, std::uint32_t attributes)
{
    if (host != Unix && host != Darwin)
        return {};
    Entry &entry = record.entry;
    const mode_t mode = attributes >> 16;
    entry.executable = mode & 0111;
    const mode_t kind = mode & S_IFMT;
    const bool folderByName = entry.kind == Entry::Kind::Folder;
    // Behind times and owner PKWARE's block names a hard link's target, or a device's numbers.
    const bool hardLink = kind != S_IFLNK && extraBlock(extra, extraPkwareUnix).size() > 12;
    if (hardLink || kind == S_IFCHR || kind == S_IFBLK || kind == S_IFIFO || kind == S_IFSOCK)
        return refuse("special",
                      inQuotes(entry.shown) +
                          (hardLink ? " is a hard link." : " is a device, a pipe or a socket."),
                      entry.shown);
    // A slash at the end makes a folder, also where the mode says file: some libraries write it so.
    if ((kind == S_IFDIR && !folderByName) || (kind == S_IFLNK && folderByName))
        return refuse("inconsistent",
                      inQuotes(entry.shown) + " is of another kind by its mode than by its name.",
                      entry.shown);
    if (kind == S_IFLNK)
        entry.kind = Entry::Kind::Link;
    return {};
}

Outcome<void> checkReadable(const CentralRecord &record)
{
    const std::string &shown = record.entry.shown;
    if (record.method == methodAes ||
        record.flags & (flagEncrypted | flagStrongEncryption | flagMaskedHeaders))
        return refuse("encrypted", inQuotes(shown) + " is encrypted.", shown);
    if ((record.method != methodStored && record.method != methodDeflated) || record.flags & flagPatch)
        return refuse("compression",
                      inQuotes(shown) + " is compressed by " + methodName(record.method) + " (" +
                          std::to_string(record.method) + "); only stored and deflated entries are read.",
                      shown);
    if (record.method == methodStored && record.storedBytes != record.entry.bytes)
        return refuse("inconsistent", inQuotes(shown) + " is stored, yet has two sizes.", shown);
    if (record.entry.kind == Entry::Kind::Folder && record.entry.bytes != 0)
        return refuse("inconsistent", inQuotes(shown) + " is a folder, yet holds bytes.", shown);
    return {};
}

} // namespace

Bytes extraBlock(Bytes extra, std::uint16_t kind)
{
    while (extra.size() >= 4) {
        const std::size_t length = read16(extra, 2);
        if (!holds(extra, 4, length))
            break;
        if (read16(extra, 0) == kind)
            return extra.subspan(4, length);
        extra = extra.subspan(4 + length);
    }
    return {};
}

Outcome<CentralRecord> readCentralRecord(Bytes directory)
{
    const auto broken = [] { return refuse("inconsistent", "The archive's central directory is broken."); };
    if (!holds(directory, 0, fixedBytes) || read32(directory, 0) != centralSignature)
        return broken();
    const std::size_t nameBytes = read16(directory, 28);
    const std::size_t extraBytes = read16(directory, 30);
    CentralRecord record;
    record.recordBytes = fixedBytes + nameBytes + extraBytes + read16(directory, 32);
    if (!holds(directory, 0, record.recordBytes))
        return broken();
    const std::uint8_t host = directory[5];
    const Bytes extra = directory.subspan(fixedBytes + nameBytes, extraBytes);
    record.flags = read16(directory, 8);
    record.method = read16(directory, 10);
    record.storedBytes = read32(directory, 20);
    record.headerOffset = read32(directory, 42);
    record.rawName = textOf(directory.subspan(fixedBytes, nameBytes));
    record.entry.crc = read32(directory, 16);
    record.entry.bytes = read32(directory, 24);
    record.entry.deflated = record.method == methodDeflated;
    const std::uint16_t disk = read16(directory, 34);
    if (disk != 0 && disk != 0xffff)
        return refuse("several-disks", "The archive is one part of several.");
    if (!takeZip64(record, extra, disk))
        return broken();
    if (const auto named = takeName(record, extra, host); !named)
        return tl::unexpected(named.error());
    if (const auto moded = takeMode(record, extra, host, read32(directory, 38)); !moded)
        return tl::unexpected(moded.error());
    if (const auto checked = checkReadable(record); !checked)
        return tl::unexpected(checked.error());
    return record;
}

} // namespace lambdesk::unpack
