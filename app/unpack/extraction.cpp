// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction.h"

#include "descriptor.h"
#include "entryreader.h"
#include "mappedfile.h"
#include "report.h"
#include "team.h"

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <string_view>
#include <unordered_set>
#include <vector>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace lambdesk::unpack
{

namespace
{

constexpr std::size_t mostSingleSyncs = 16;
constexpr std::size_t mostSyncs = 4;
constexpr std::size_t fewestBetweenSyncs = 4000; ///< entries; each has the disk wait, too
constexpr mode_t folderMode = 0755;
constexpr mode_t fileMode = 0444;
constexpr mode_t programMode = 0555;

tl::unexpected<Failure> cannotWrite(const Entry &entry)
{
    return fail(ExitCode::InputOutput, "io",
                inQuotes(entry.shown) + " can't be written: " + systemWords() + '.', entry.shown);
}

/// Counts what comes out of an archive, for the progress, which the first member of the team reports.
class Meter
{
public:
    Meter(const Archive &archive, Report &report)
        : m_archive(archive)
        , m_report(report)
    {
    }
    void add(std::size_t member, Bytes bytes)
    {
        m_bytes += bytes.size();
        if (member == 0)
            report();
    }
    void finishEntry(std::size_t member)
    {
        ++m_entries;
        if (member == 0)
            report();
    }
    std::uint64_t entries() const { return m_entries; }
    void report() { m_report.progress(m_bytes, m_archive.totals.bytes, m_entries, m_archive.entries.size()); }

private:
    const Archive &m_archive;
    Report &m_report;
    std::atomic<std::uint64_t> m_bytes = 0;
    std::atomic<std::uint64_t> m_entries = 0;
};

class Extraction
{
public:
    Extraction(const Archive &archive, int folder, Team &team, Report &report)
        : m_archive(archive)
        , m_folder(folder)
        , m_team(team)
        , m_meter(archive, report)
        , m_readers(team.size())
        , m_betweenSyncs(std::max(archive.entries.size() / mostSyncs, fewestBetweenSyncs))
        , m_nextSync(m_betweenSyncs)
    {
    }
    Outcome<void> run();

private:
    Outcome<void> makeFolders(const Entry &entry);
    Outcome<void> makeFolder(const Entry &entry, std::string_view path);
    Outcome<void> write(const Entry &entry, std::size_t member);
    Outcome<void> link(const Entry &entry);
    void syncEarly();
    Outcome<void> waitForTheDisk();
    bool sync(const char *path, int flags) const;

    const Archive &m_archive;
    int m_folder;
    Team &m_team;
    Meter m_meter;
    std::vector<EntryReader> m_readers; ///< of the team's members
    std::unordered_set<std::string_view> m_made;
    const std::size_t m_betweenSyncs;
    std::atomic<std::uint64_t> m_nextSync; ///< when that many entries are written
    std::atomic<int> m_syncError = 0;
};

Outcome<void> Extraction::run()
{
    for (const Entry &entry : m_archive.entries) {
        if (const auto made = makeFolders(entry); !made)
            return made;
    }
    // Links last: so no name that is written to goes through one.
    const auto written = m_team.forEach(
        m_archive.entries.size(),
        [this](std::size_t member, std::size_t index) {
            const Entry &entry = m_archive.entries[index];
            auto done = entry.kind == Entry::Kind::Link ? Outcome<void>() : write(entry, member);
            m_meter.finishEntry(member);
            if (done && member > 0)
                syncEarly();
            return done;
        },
        [this] { m_meter.report(); });
    if (!written)
        return written;
    for (const Entry &entry : m_archive.entries) {
        if (entry.kind != Entry::Kind::Link)
            continue;
        if (const auto linked = link(entry); !linked)
            return linked;
    }
    return waitForTheDisk();
}

/// While others go on, one of the team sees to it that the disk has less to take in at the end. The error is
/// told once only, whoever asks.
void Extraction::syncEarly()
{
    std::uint64_t mark = m_nextSync;
    if (m_meter.entries() < mark || mark + m_betweenSyncs > m_archive.entries.size() ||
        !m_nextSync.compare_exchange_strong(mark, mark + m_betweenSyncs))
        return;
    if (syncfs(m_folder) != 0)
        m_syncError = errno;
}

/// syncfs() waits for all that anybody writes to the disk, which for a small package on a busy computer is
/// too long; a wait for each file is minutes too long where there are thousands.
Outcome<void> Extraction::waitForTheDisk()
{
    if (m_archive.entries.size() > mostSingleSyncs) {
        errno = m_syncError;
        if (errno != 0 || syncfs(m_folder) != 0)
            return fail(ExitCode::InputOutput, "io", "The files can't be written: " + systemWords() + '.');
        return {};
    }
    for (const Entry &entry : m_archive.entries) {
        if (entry.kind == Entry::Kind::File && !sync(entry.path.c_str(), O_NOFOLLOW))
            return cannotWrite(entry);
    }
    bool synced = sync(".", O_DIRECTORY);
    for (const std::string_view made : m_made)
        synced = synced && sync(std::string(made).c_str(), O_DIRECTORY);
    if (!synced)
        return fail(ExitCode::InputOutput, "io", "The folders can't be written: " + systemWords() + '.');
    return {};
}

bool Extraction::sync(const char *path, int flags) const
{
    const Descriptor file(openat(m_folder, path, O_RDONLY | O_CLOEXEC | flags));
    return file.isOpen() && fsync(file.number()) == 0;
}

Outcome<void> Extraction::makeFolders(const Entry &entry)
{
    const std::string_view path = entry.path;
    for (auto slash = path.find('/'); slash != path.npos; slash = path.find('/', slash + 1)) {
        if (const auto made = makeFolder(entry, path.substr(0, slash)); !made)
            return made;
    }
    if (entry.kind == Entry::Kind::Folder && !path.empty())
        return makeFolder(entry, path);
    return {};
}

Outcome<void> Extraction::makeFolder(const Entry &entry, std::string_view path)
{
    if (m_made.insert(path).second && mkdirat(m_folder, std::string(path).c_str(), folderMode) != 0)
        return cannotWrite(entry);
    return {};
}

Outcome<void> Extraction::write(const Entry &entry, std::size_t member)
{
    Descriptor file;
    if (entry.kind == Entry::Kind::File) {
        file = Descriptor(openat(m_folder, entry.path.c_str(),
                                 O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC,
                                 entry.executable ? programMode : fileMode));
        if (!file.isOpen())
            return cannotWrite(entry);
    }
    return m_readers[member].read(entry, [&](Bytes bytes) -> Outcome<void> {
        m_meter.add(member, bytes);
        while (!bytes.empty()) {
            const ssize_t count = ::write(file.number(), bytes.data(), bytes.size());
            if (count < 0 && errno != EINTR)
                return cannotWrite(entry);
            bytes = bytes.subspan(count > 0 ? static_cast<std::size_t>(count) : 0);
        }
        return {};
    });
}

Outcome<void> Extraction::link(const Entry &entry)
{
    if (symlinkat(entry.target.c_str(), m_folder, entry.path.c_str()) != 0)
        return cannotWrite(entry);
    return {};
}

} // namespace

Outcome<void> verify(const Archive &archive, Team &team, Report &report)
{
    std::vector<EntryReader> readers(team.size());
    Meter meter(archive, report);
    return team.forEach(
        archive.entries.size(),
        [&](std::size_t member, std::size_t index) {
            const auto read = readers[member].read(archive.entries[index], [&](Bytes bytes) -> Outcome<void> {
                meter.add(member, bytes);
                return {};
            });
            meter.finishEntry(member);
            return read;
        },
        [&meter] { meter.report(); });
}

Outcome<void> extract(const Archive &archive, int folder, Team &team, Report &report)
{
    // The modes below are the ones that files get.
    umask(022);
    return Extraction(archive, folder, team, report).run();
}

} // namespace lambdesk::unpack
