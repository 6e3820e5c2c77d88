// SPDX-License-Identifier: GPL-3.0-or-later
#include "packing.h"

#include "descriptor.h"
#include "entryname.h"
#include "entrytree.h"
#include "mappedfile.h"
#include "report.h"
#include "zipwriter.h"

#include <algorithm>
#include <cerrno>
#include <filesystem>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace lambdesk::unpack
{

namespace
{

namespace fs = std::filesystem;

/// What records have room for that aren't zip64.
constexpr std::uint64_t mostEntries = 0xffff;
constexpr std::uint64_t mostBytes = 0x7fffffff;
constexpr std::size_t atOnce = 256 * 1024;
constexpr mode_t fileMode = S_IFREG | 0644;
constexpr mode_t programMode = S_IFREG | 0755;
constexpr mode_t folderMode = S_IFDIR | 0755;
constexpr mode_t linkMode = S_IFLNK | 0777;

tl::unexpected<Failure> cannotRead(const std::string &shown, const std::string &why)
{
    return fail(ExitCode::InputOutput, "io", inQuotes(shown) + " can't be read: " + why + '.', shown);
}

/// An entry for what stands at `found`.
Outcome<Entry> entryOf(const fs::directory_entry &found, const std::string &path)
{
    Entry entry;
    entry.path = path;
    entry.shown = readable(path);
    if (!isUtf8(path))
        return refuse("name", inQuotes(entry.shown) + " is a name that isn't UTF-8.", entry.shown);
    std::error_code error;
    const fs::file_status status = found.symlink_status(error);
    switch (status.type()) {
    case fs::file_type::directory:
        entry.kind = Entry::Kind::Folder;
        break;
    case fs::file_type::symlink:
        entry.kind = Entry::Kind::Link;
        entry.target = fs::read_symlink(found.path(), error).string();
        break;
    case fs::file_type::regular:
        entry.executable = (status.permissions() & fs::perms::owner_exec) != fs::perms::none;
        entry.bytes = found.file_size(error);
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
    for (fs::recursive_directory_iterator found(folder, error), end; !error && found != end;
         found.increment(error)) {
        if (std::find(leftOut.begin(), leftOut.end(), found->path().filename().string()) != leftOut.end()) {
            found.disable_recursion_pending();
            continue;
        }
        auto entry = entryOf(*found, found->path().lexically_relative(folder).string());
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

class Packing
{
public:
    Packing(const std::string &folder, int archive)
        : m_folder(folder)
        , m_zip(archive)
    {
    }
    Outcome<void> add(const Entry &entry);
    bool finish() { return m_zip.finish(); }

private:
    Outcome<void> addFile(const Entry &entry);

    std::string m_folder;
    ZipWriter m_zip;
    std::vector<std::uint8_t> m_buffer = std::vector<std::uint8_t>(atOnce);
};

Outcome<void> written(bool well, const Entry &entry)
{
    if (well)
        return {};
    return fail(ExitCode::InputOutput, "io",
                inQuotes(entry.shown) + " can't be packed: " + systemWords() + '.', entry.shown);
}

Outcome<void> Packing::add(const Entry &entry)
{
    switch (entry.kind) {
    case Entry::Kind::Folder:
        return written(m_zip.addFolder(entry.path, folderMode), entry);
    case Entry::Kind::Link:
        return written(m_zip.addLink(entry.path, entry.target, linkMode), entry);
    case Entry::Kind::File:
        break;
    }
    return addFile(entry);
}

Outcome<void> Packing::addFile(const Entry &entry)
{
    const Descriptor file(open((m_folder + '/' + entry.path).c_str(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC));
    if (!file.isOpen())
        return cannotRead(entry.shown, systemWords());
    m_zip.beginFile(entry.path, entry.executable ? programMode : fileMode);
    bool well = true;
    std::uint64_t done = 0;
    while (well) {
        const ssize_t count = read(file.number(), m_buffer.data(), m_buffer.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return cannotRead(entry.shown, systemWords());
        if (count == 0)
            break;
        done += static_cast<std::uint64_t>(count);
        if (done > entry.bytes)
            break;
        well = m_zip.writeData({m_buffer.data(), static_cast<std::size_t>(count)});
    }
    if (well && done != entry.bytes)
        return cannotRead(entry.shown, "it changed meanwhile");
    return written(well && m_zip.endFile(), entry);
}

Outcome<void> writeZip(const std::string &folder, int descriptor, const std::vector<Entry> &entries,
                       std::uint64_t bytes, Report &report)
{
    Packing packing(folder, descriptor);
    std::uint64_t done = 0;
    std::uint64_t count = 0;
    for (const Entry &entry : entries) {
        if (const auto added = packing.add(entry); !added)
            return added;
        report.progress(done += entry.bytes, bytes, ++count, entries.size());
    }
    if (!packing.finish())
        return fail(ExitCode::InputOutput, "io", "The archive can't be written: " + systemWords() + '.');
    return {};
}

} // namespace

Outcome<Totals> pack(const std::string &folder, int descriptor, const std::vector<std::string> &leftOut,
                     const Limits &limits, Report &report)
{
    const auto entries = entriesBelow(folder, leftOut);
    if (!entries)
        return tl::unexpected(entries.error());
    const auto bytes = checkLimits(*entries, limits);
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (const auto checked = checkTree(*entries); !checked)
        return tl::unexpected(checked.error());
    if (const auto written = writeZip(folder, descriptor, *entries, *bytes, report); !written)
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
