// SPDX-License-Identifier: GPL-3.0-or-later
#include "packing.h"

#include "descriptor.h"
#include "entryname.h"
#include "entrytree.h"
#include "mappedfile.h"
#include "report.h"
#include "team.h"
#include "zipwriter.h"

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <functional>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>

namespace lambdesk::unpack
{

namespace
{

namespace fs = std::filesystem;

/// What records have room for that aren't zip64.
constexpr std::uint64_t mostEntries = 0xffff;
constexpr std::uint64_t mostBytes = 0x7fffffff;
constexpr std::size_t atOnce = 256 * 1024;
constexpr std::size_t mostInBatch = 1024;
constexpr std::uint64_t batchBytes = 16 << 20; ///< and one file more
constexpr std::uint64_t mostBytesInMemory = 1 << 20;
constexpr mode_t fileMode = S_IFREG | 0644;
constexpr mode_t programMode = S_IFREG | 0755;
constexpr mode_t folderMode = S_IFDIR | 0755;
constexpr mode_t linkMode = S_IFLNK | 0777;

tl::unexpected<Failure> cannotRead(const std::string &shown, const std::string &why)
{
    return fail(ExitCode::InputOutput, "io", inQuotes(shown) + " can't be read: " + why + '.', shown);
}

Outcome<void> cannotPack(const Entry &entry)
{
    return fail(ExitCode::InputOutput, "io",
                inQuotes(entry.shown) + " can't be packed: " + systemWords() + '.', entry.shown);
}

bool isLarge(const Entry &entry)
{
    return entry.kind == Entry::Kind::File && entry.bytes > mostBytesInMemory;
}

/// An entry for what stands at `found`.
Outcome<Entry> entryOf(const fs::directory_entry &found, const std::string &path)
{
    Entry entry;
    entry.path = path;
    entry.shown = readable(path);
    if (!isUtf8(path))
        return refuse("name", inQuotes(entry.shown) + " is a name that isn't UTF-8.", entry.shown);
    struct stat status = {};
    if (lstat(found.path().c_str(), &status) != 0)
        return cannotRead(entry.shown, systemWords());
    std::error_code error;
    switch (status.st_mode & S_IFMT) {
    case S_IFDIR:
        entry.kind = Entry::Kind::Folder;
        break;
    case S_IFLNK:
        entry.kind = Entry::Kind::Link;
        entry.target = fs::read_symlink(found.path(), error).string();
        break;
    case S_IFREG:
        entry.executable = (status.st_mode & S_IXUSR) != 0;
        entry.bytes = static_cast<std::uint64_t>(status.st_size);
        break;
    default:
        return refuse("special", inQuotes(entry.shown) + " is a device, a pipe or a socket.", entry.shown);
    }
    if (error)
        return cannotRead(entry.shown, error.message());
    return entry;
}

/// Everything below the folder, sorted by name. Folders stay only where they are empty: a zip has no need of
/// the others.
Outcome<std::vector<Entry>> entriesBelow(const std::string &folder, const std::vector<std::string> &leftOut)
{
    std::error_code error;
    std::vector<Entry> entries;
    const std::size_t above = (fs::path(folder) / "").string().size();
    for (fs::recursive_directory_iterator found(folder, error), end; !error && found != end;
         found.increment(error)) {
        if (std::find(leftOut.begin(), leftOut.end(), found->path().filename().string()) != leftOut.end()) {
            found.disable_recursion_pending();
            continue;
        }
        auto entry = entryOf(*found, found->path().string().substr(above));
        if (!entry)
            return tl::unexpected(entry.error());
        if (entry->kind == Entry::Kind::Folder && !fs::is_empty(found->path(), error))
            continue;
        entries.push_back(*std::move(entry));
    }
    if (error)
        return cannotRead(readable(folder), error.message());
    std::sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) { return a.path < b.path; });
    return entries;
}

Outcome<std::uint64_t> checkLimits(const std::vector<Entry> &entries, const Limits &limits)
{
    if (entries.size() > (limits.files > 0 ? std::min(limits.files, mostEntries) : mostEntries))
        return fail(ExitCode::OverLimit, "too-many-files",
                    "The folder has more files than an archive may have: " + std::to_string(entries.size()) +
                        '.');
    std::uint64_t bytes = 0;
    for (const Entry &entry : entries)
        bytes += entry.bytes;
    if (bytes > (limits.bytes > 0 ? std::min(limits.bytes, mostBytes) : mostBytes))
        return fail(ExitCode::OverLimit, "too-many-bytes",
                    "The folder's files are larger than an archive may be: " + std::to_string(bytes) +
                        " bytes.");
    return bytes;
}

mode_t modeOf(const Entry &entry)
{
    return entry.executable ? programMode : fileMode;
}

/// Shows the file's bytes to the sink, piece by piece; what the sink fails with is passed on.
Outcome<void> readFile(const std::string &folder, const Entry &entry, std::vector<std::uint8_t> &buffer,
                       const std::function<bool(Bytes)> &sink)
{
    const Descriptor file(open((folder + '/' + entry.path).c_str(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC));
    if (!file.isOpen())
        return cannotRead(entry.shown, systemWords());
    std::uint64_t done = 0;
    while (done <= entry.bytes) {
        const ssize_t count = read(file.number(), buffer.data(), buffer.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return cannotRead(entry.shown, systemWords());
        if (count == 0)
            break;
        done += static_cast<std::uint64_t>(count);
        if (done <= entry.bytes && !sink(Bytes(buffer).first(static_cast<std::size_t>(count))))
            return cannotPack(entry);
    }
    if (done != entry.bytes)
        return cannotRead(entry.shown, "it changed meanwhile");
    return {};
}

/// Deflates files, on a thread of its own, into memory.
class Packer
{
public:
    struct Packed {
        std::uint32_t crc = 0;
        std::vector<std::uint8_t> bytes = {};
    };

    Outcome<void> pack(const std::string &folder, const Entry &entry, Packed &packed)
    {
        const auto keep = [&packed](Bytes bytes) {
            packed.bytes.insert(packed.bytes.end(), bytes.begin(), bytes.end());
            return true;
        };
        m_deflater.reset();
        const auto read = readFile(folder, entry, m_buffer, [&](Bytes bytes) {
            packed.crc = static_cast<std::uint32_t>(crc32_z(packed.crc, bytes.data(), bytes.size()));
            return m_deflater.add(bytes, Deflater::Part::Some, keep);
        });
        if (read)
            m_deflater.add({}, Deflater::Part::Last, keep);
        return read;
    }

private:
    Deflater m_deflater;
    std::vector<std::uint8_t> m_buffer = std::vector<std::uint8_t>(atOnce);
};

/// Writes the entries in their order. Files are deflated by all of the team, so many at a time as memory has
/// room for; a large one is by itself, and never in memory as a whole.
class Packing
{
public:
    Packing(const std::string &folder, int archive, const std::vector<Entry> &entries, Team &team)
        : m_folder(folder)
        , m_entries(entries)
        , m_team(team)
        , m_zip(archive)
        , m_packers(team.size())
    {
    }
    Outcome<void> run(std::uint64_t bytes, Report &report);

private:
    std::size_t endOfBatch(std::size_t start) const;
    Outcome<void> deflate(std::size_t start, std::size_t end);
    Outcome<void> add(const Entry &entry, const Packer::Packed &packed);
    Outcome<void> addLarge(const Entry &entry);

    std::string m_folder;
    const std::vector<Entry> &m_entries;
    Team &m_team;
    ZipWriter m_zip;
    std::vector<Packer> m_packers; ///< of the team's members
    std::vector<Packer::Packed> m_packed;
    std::vector<std::uint8_t> m_buffer = std::vector<std::uint8_t>(atOnce);
};

Outcome<void> Packing::run(std::uint64_t bytes, Report &report)
{
    std::uint64_t done = 0;
    for (std::size_t start = 0; start < m_entries.size();) {
        const std::size_t end = endOfBatch(start);
        if (const auto deflated = deflate(start, end); !deflated)
            return deflated;
        for (std::size_t index = start; index < end; ++index) {
            const Entry &entry = m_entries[index];
            if (const auto added = add(entry, m_packed[index - start]); !added)
                return added;
            report.progress(done += entry.bytes, bytes, index + 1, m_entries.size());
        }
        start = end;
    }
    if (!m_zip.finish())
        return fail(ExitCode::InputOutput, "io", "The archive can't be written: " + systemWords() + '.');
    return {};
}

std::size_t Packing::endOfBatch(std::size_t start) const
{
    std::uint64_t bytes = 0;
    std::size_t end = start;
    for (; end < m_entries.size() && end - start < mostInBatch && bytes < batchBytes; ++end)
        bytes += isLarge(m_entries[end]) ? 0 : m_entries[end].bytes;
    return end;
}

Outcome<void> Packing::deflate(std::size_t start, std::size_t end)
{
    m_packed.assign(end - start, {});
    return m_team.forEach(end - start, [&](std::size_t member, std::size_t index) {
        const Entry &entry = m_entries[start + index];
        if (entry.kind != Entry::Kind::File || isLarge(entry))
            return Outcome<void>();
        return m_packers[member].pack(m_folder, entry, m_packed[index]);
    });
}

Outcome<void> Packing::add(const Entry &entry, const Packer::Packed &packed)
{
    bool well = false;
    if (entry.kind == Entry::Kind::Folder)
        well = m_zip.addFolder(entry.path, folderMode);
    else if (entry.kind == Entry::Kind::Link)
        well = m_zip.addLink(entry.path, entry.target, linkMode);
    else if (isLarge(entry))
        return addLarge(entry);
    else
        well = m_zip.addDeflated(entry.path, modeOf(entry), packed.crc, entry.bytes, packed.bytes);
    return well ? Outcome<void>() : cannotPack(entry);
}

Outcome<void> Packing::addLarge(const Entry &entry)
{
    m_zip.beginFile(entry.path, modeOf(entry));
    const auto read =
        readFile(m_folder, entry, m_buffer, [this](Bytes bytes) { return m_zip.writeData(bytes); });
    return read && !m_zip.endFile() ? cannotPack(entry) : read;
}

} // namespace

Outcome<Totals> pack(const std::string &folder, int descriptor, const std::vector<std::string> &leftOut,
                     const Limits &limits, Team &team, Report &report)
{
    const auto entries = entriesBelow(folder, leftOut);
    if (!entries)
        return tl::unexpected(entries.error());
    const auto bytes = checkLimits(*entries, limits);
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (const auto checked = checkTree(*entries); !checked)
        return tl::unexpected(checked.error());
    Packing packing(folder, descriptor, *entries, team);
    if (const auto written = packing.run(*bytes, report); !written)
        return tl::unexpected(written.error());

    // Read as anybody's archive: what is packed here is accepted here.
    const auto file = MappedFile::map(descriptor);
    if (!file)
        return tl::unexpected(file.error());
    const auto archive = Archive::read(file->bytes(), limits);
    if (!archive)
        return tl::unexpected(archive.error());
    if (fsync(descriptor) != 0)
        return fail(ExitCode::InputOutput, "io", "The archive can't be written: " + systemWords() + '.');
    return archive->totals;
}

} // namespace lambdesk::unpack
