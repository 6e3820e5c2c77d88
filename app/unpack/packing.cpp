// SPDX-License-Identifier: GPL-3.0-or-later
#include "packing.h"

#include "batchjoiner.h"
#include "entryname.h"
#include "entrytree.h"
#include "fileregion.h"
#include "mappedfile.h"
#include "report.h"
#include "team.h"
#include "turns.h"

#include <QBuffer>

#include <algorithm>
#include <atomic>
#include <filesystem>
#include <span>

#include <sys/stat.h>
#include <unistd.h>

namespace lambdesk::unpack
{

namespace
{

namespace fs = std::filesystem;

/// What KZip's records have room for, which aren't zip64.
constexpr std::uint64_t mostEntries = 0xffff;
constexpr std::uint64_t mostBytes = 0x7fffffff;
constexpr std::size_t mostInBatch = 512;
constexpr std::uint64_t batchBytes = 8 << 20; ///< and one file more
constexpr std::uint64_t mostBytesInMemory = 4 << 20;

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

/// Which entries are packed together. A large file is by itself.
std::vector<std::span<const Entry>> batchesOf(std::span<const Entry> entries)
{
    std::vector<std::span<const Entry>> batches;
    while (!entries.empty()) {
        std::size_t count = 1;
        std::uint64_t bytes = entries.front().bytes;
        while (count < std::min(entries.size(), mostInBatch) && bytes < batchBytes &&
               !isLarge(entries[count - 1]) && !isLarge(entries[count]))
            bytes += entries[count++].bytes;
        batches.push_back(entries.first(count));
        entries = entries.subspan(count);
    }
    return batches;
}

/// Packs batches on all of the team's threads and joins them in their order. Each thread has one in memory,
/// but for a large file, which goes straight into the archive when those before it are there.
class Packing
{
public:
    Packing(const std::string &folder, int archive, const std::vector<Entry> &entries, std::uint64_t bytes,
            Report &report)
        : m_folder(folder)
        , m_archive(archive)
        , m_batches(batchesOf(entries))
        , m_entries(entries.size())
        , m_bytes(bytes)
        , m_report(report)
    {
    }
    Outcome<void> run(Team &team);

private:
    void work();
    bool pack(std::size_t number);
    Outcome<ZipBatch> writeLarge(std::span<const Entry> entry) const;
    Outcome<void> join(std::size_t number, const Outcome<ZipBatch> &batch, const QByteArray &zip);

    std::string m_folder;
    int m_archive;
    std::vector<std::span<const Entry>> m_batches;
    std::uint64_t m_entries;
    std::uint64_t m_bytes;
    std::atomic<std::size_t> m_next = 0;
    Turns m_turns;
    // Whoever has the turn may touch these.
    Report &m_report;
    BatchJoiner m_joiner;
    std::uint64_t m_entriesDone = 0;
    std::uint64_t m_bytesDone = 0;
    Outcome<void> m_joined;
};

Outcome<void> Packing::run(Team &team)
{
    team.run([this](std::size_t) { work(); });
    if (m_joined && !writeAt(m_archive, m_joiner.directory(), m_joiner.end()))
        return cannotWriteArchive(systemWords());
    return m_joined;
}

void Packing::work()
{
    try {
        // Given out in their order, so that the first which isn't joined yet is always under way.
        for (std::size_t number = m_next++; number < m_batches.size() && pack(number); number = m_next++) {
        }
    } catch (...) {
        m_turns.end();
        throw;
    }
}

bool Packing::pack(std::size_t number)
{
    const std::span<const Entry> entries = m_batches[number];
    const bool large = isLarge(entries.front());
    QBuffer zip;
    Outcome<ZipBatch> batch;
    if (!large)
        batch = writeBatch(m_folder, entries, zip);
    if (!m_turns.await(number))
        return false;
    if (large)
        batch = writeLarge(entries);
    const Outcome<void> joined = join(number, batch, zip.buffer());
    if (joined) {
        m_turns.pass();
    } else {
        m_joined = joined;
        m_turns.end();
    }
    return joined.has_value();
}

/// What the zip has behind its local record is overwritten by what comes next, or by the archive's directory,
/// which is no shorter.
Outcome<ZipBatch> Packing::writeLarge(std::span<const Entry> entry) const
{
    FileRegion region(m_archive, m_joiner.end());
    auto batch = writeBatch(m_folder, entry, region);
    if (!region.problem().empty())
        return cannotWriteArchive(region.problem());
    return batch;
}

/// `zip` is empty where its bytes are in the archive already.
Outcome<void> Packing::join(std::size_t number, const Outcome<ZipBatch> &batch, const QByteArray &zip)
{
    if (!batch)
        return tl::unexpected(batch.error());
    if (!zip.isEmpty()) {
        const Bytes bytes(reinterpret_cast<const std::uint8_t *>(zip.constData()), batch->localBytes);
        if (!writeAt(m_archive, bytes, m_joiner.end()))
            return cannotWriteArchive(systemWords());
    }
    m_joiner.add(*batch);
    for (const Entry &entry : m_batches[number])
        m_bytesDone += entry.bytes;
    m_entriesDone += m_batches[number].size();
    m_report.progress(m_bytesDone, m_bytes, m_entriesDone, m_entries);
    return {};
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
    Packing packing(folder, descriptor, *entries, *bytes, report);
    if (const auto written = packing.run(team); !written)
        return tl::unexpected(written.error());

    // Read as anybody's archive: what is packed here is accepted here.
    const auto file = MappedFile::map(descriptor);
    if (!file)
        return tl::unexpected(file.error());
    const auto archive = Archive::read(file->bytes(), limits);
    if (!archive)
        return tl::unexpected(archive.error());
    if (fsync(descriptor) != 0)
        return cannotWriteArchive(systemWords());
    return archive->totals;
}

} // namespace lambdesk::unpack
