// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction.h"

#include "descriptor.h"
#include "entryreader.h"
#include "mappedfile.h"
#include "report.h"

#include <cerrno>
#include <string_view>
#include <unordered_set>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace lambdesk::unpack
{

namespace
{

constexpr std::size_t mostSingleSyncs = 16;
constexpr mode_t folderMode = 0755;
constexpr mode_t fileMode = 0444;
constexpr mode_t programMode = 0555;

tl::unexpected<Failure> cannotWrite(const Entry &entry)
{
    return fail(ExitCode::InputOutput, "io",
                inQuotes(entry.shown) + " can't be written: " + systemWords() + '.', entry.shown);
}

/// Counts what comes out of an archive, for the progress.
class Meter
{
public:
    Meter(const Archive &archive, Report &report)
        : m_archive(archive)
        , m_report(report)
    {
    }
    void add(Bytes bytes)
    {
        m_bytes += bytes.size();
        report();
    }
    void finishEntry()
    {
        ++m_entries;
        report();
    }

private:
    void report() { m_report.progress(m_bytes, m_archive.totals.bytes, m_entries, m_archive.entries.size()); }

    const Archive &m_archive;
    Report &m_report;
    std::uint64_t m_bytes = 0;
    std::uint64_t m_entries = 0;
};

class Extraction
{
public:
    Extraction(const Archive &archive, int folder, Report &report)
        : m_archive(archive)
        , m_folder(folder)
        , m_meter(archive, report)
    {
    }
    Outcome<void> run();

private:
    Outcome<void> makeFolders(const Entry &entry);
    Outcome<void> makeFolder(const Entry &entry, std::string_view path);
    Outcome<void> write(const Entry &entry);
    Outcome<void> link(const Entry &entry);
    Outcome<void> waitForTheDisk();
    bool sync(const char *path, int flags) const;

    const Archive &m_archive;
    int m_folder;
    Meter m_meter;
    EntryReader m_reader;
    std::unordered_set<std::string_view> m_made;
};

Outcome<void> Extraction::run()
{
    // Links last: so no name that is written to goes through one.
    for (const Entry &entry : m_archive.entries) {
        auto done = makeFolders(entry);
        if (done && entry.kind != Entry::Kind::Link)
            done = write(entry);
        if (!done)
            return done;
        m_meter.finishEntry();
    }
    for (const Entry &entry : m_archive.entries) {
        if (entry.kind != Entry::Kind::Link)
            continue;
        if (const auto linked = link(entry); !linked)
            return linked;
    }
    return waitForTheDisk();
}

/// syncfs() waits for all that anybody writes to the disk, which for a small package on a busy computer is
/// too long; a wait for each file is minutes too long where there are thousands.
Outcome<void> Extraction::waitForTheDisk()
{
    if (m_archive.entries.size() > mostSingleSyncs) {
        if (syncfs(m_folder) != 0)
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

Outcome<void> Extraction::write(const Entry &entry)
{
    Descriptor file;
    if (entry.kind == Entry::Kind::File) {
        file = Descriptor(openat(m_folder, entry.path.c_str(),
                                 O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC,
                                 entry.executable ? programMode : fileMode));
        if (!file.isOpen())
            return cannotWrite(entry);
    }
    return m_reader.read(entry, [&](Bytes bytes) -> Outcome<void> {
        m_meter.add(bytes);
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

Outcome<void> verify(const Archive &archive, Report &report)
{
    EntryReader reader;
    Meter meter(archive, report);
    for (const Entry &entry : archive.entries) {
        const auto read = reader.read(entry, [&](Bytes bytes) -> Outcome<void> {
            meter.add(bytes);
            return {};
        });
        if (!read)
            return read;
        meter.finishEntry();
    }
    return {};
}

Outcome<void> extract(const Archive &archive, int folder, Report &report)
{
    // The modes below are the ones that files get.
    umask(022);
    return Extraction(archive, folder, report).run();
}

} // namespace lambdesk::unpack
