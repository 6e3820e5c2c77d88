// SPDX-License-Identifier: GPL-3.0-or-later
#include "treecopy.h"

#include <QCoreApplication>
#include <QFile>

#include <array>
#include <cerrno>
#include <cstring>
#include <set>
#include <system_error>

#include <fcntl.h>
#include <unistd.h>

namespace lambdesk
{

namespace
{

namespace fs = std::filesystem;

constexpr std::size_t pieceBytes = 1 << 20;
constexpr mode_t modeBits = 07777;

struct TreeCopyText {
    Q_DECLARE_TR_FUNCTIONS(TreeCopy)
};

/// Closes itself.
class OpenFile
{
public:
    explicit OpenFile(int number)
        : m_number(number)
    {
    }
    ~OpenFile()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Q_DISABLE_COPY_MOVE(OpenFile)
    int number() const { return m_number; }

private:
    int m_number;
};

fs::path nativePath(const QString &path)
{
    return {QFile::encodeName(path).toStdString()};
}

QString shownPath(const fs::path &path)
{
    return QFile::decodeName(QByteArray::fromStdString(path.string()));
}

tl::unexpected<Error> copyFailed(const fs::path &path, int code)
{
    const QString detail =
        shownPath(path) + QStringLiteral(": ") + QString::fromLocal8Bit(std::strerror(code));
    switch (code) {
    case ENOSPC:
    case EDQUOT:
        return fail(ErrorKind::Storage,
                    TreeCopyText::tr("The new disk is full. The workspace is where it was."), detail);
    case EPERM:
    case EOPNOTSUPP:
        return fail(
            ErrorKind::Storage,
            TreeCopyText::tr("The new disk can't keep links and permissions of files, which functions "
                             "need: choose a folder on another one. The workspace is where it was."),
            detail);
    default:
        return fail(ErrorKind::Storage,
                    TreeCopyText::tr("A file could not be copied. The workspace is where it was."), detail);
    }
}

Result<void> copyCancelled()
{
    return fail(ErrorKind::Cancelled,
                TreeCopyText::tr("The move was cancelled. The workspace is where it was."));
}

std::array<timespec, 2> timesOf(const struct stat &entry)
{
    return {entry.st_atim, entry.st_mtim};
}

/// 0, or the system's code.
int writeAll(int file, const char *bytes, std::size_t count)
{
    while (count > 0) {
        const ssize_t written = ::write(file, bytes, count);
        if (written < 0 && errno != EINTR)
            return errno;
        if (written > 0) {
            bytes += written;
            count -= std::size_t(written);
        }
    }
    return 0;
}

std::vector<fs::path> entriesOf(const fs::path &folder, std::error_code &error)
{
    std::vector<fs::path> entries;
    fs::directory_iterator entry(folder, error);
    for (; !error && entry != fs::directory_iterator(); entry.increment(error))
        entries.push_back(entry->path());
    return entries;
}

bool removeEntry(const fs::path &path)
{
    struct stat entry = {};
    if (::lstat(path.c_str(), &entry) != 0)
        return errno == ENOENT;
    if (!S_ISDIR(entry.st_mode))
        return ::unlink(path.c_str()) == 0;
    if ((entry.st_mode & S_IRWXU) != S_IRWXU)
        ::chmod(path.c_str(), S_IRWXU);
    std::error_code error;
    bool all = true;
    for (const fs::path &each : entriesOf(path, error))
        all = removeEntry(each) && all;
    return ::rmdir(path.c_str()) == 0 && all;
}

} // namespace

TreeCopy::TreeCopy(Proceed proceed)
    : m_proceed(std::move(proceed))
    , m_piece(pieceBytes)
{
}

Result<void> TreeCopy::add(const QString &from, const QString &to, Files files)
{
    m_files = files;
    return addEntry(nativePath(from), nativePath(to));
}

Result<void> TreeCopy::addEntry(const Path &from, const Path &to)
{
    if (!m_proceed(0))
        return copyCancelled();
    struct stat entry = {};
    if (::lstat(from.c_str(), &entry) != 0)
        return copyFailed(from, errno);
    if (S_ISDIR(entry.st_mode))
        return addFolder(from, to, entry);
    if (S_ISLNK(entry.st_mode))
        return addLink(from, to);
    if (S_ISREG(entry.st_mode))
        return addFile(from, to, entry);
    return {}; // a socket or a pipe, which is nothing without its program
}

Result<void> TreeCopy::addFolder(const Path &from, const Path &to, const struct stat &entry)
{
    if (::mkdir(to.c_str(), S_IRWXU) != 0)
        return copyFailed(to, errno);
    std::error_code error;
    const std::vector<Path> entries = entriesOf(from, error);
    if (error)
        return copyFailed(from, error.value());
    for (const Path &each : entries) {
        if (const auto added = addEntry(each, to / each.filename()); !added)
            return added;
    }
    // Last: it may be one that can only be read, and what was put in has changed its time.
    const auto times = timesOf(entry);
    if (::chmod(to.c_str(), entry.st_mode & modeBits) != 0 ||
        ::utimensat(AT_FDCWD, to.c_str(), times.data(), 0) != 0)
        return copyFailed(to, errno);
    return {};
}

Result<void> TreeCopy::addLink(const Path &from, const Path &to)
{
    std::error_code error;
    const Path target = fs::read_symlink(from, error);
    if (error)
        return copyFailed(from, error.value());
    if (::symlink(target.c_str(), to.c_str()) != 0)
        return copyFailed(to, errno);
    return {};
}

Result<void> TreeCopy::addFile(const Path &from, const Path &to, const struct stat &entry)
{
    if (m_files == Files::Linked && ::link(from.c_str(), to.c_str()) == 0)
        return {};
    if (entry.st_nlink < 2)
        return copyBytes(from, to, entry);
    const auto [copy, isFirst] = m_shared.try_emplace({entry.st_dev, entry.st_ino}, to);
    if (!isFirst && ::link(copy->second.c_str(), to.c_str()) == 0)
        return {};
    return copyBytes(from, to, entry);
}

Result<void> TreeCopy::copyBytes(const Path &from, const Path &to, const struct stat &entry)
{
    const OpenFile in(::open(from.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW));
    if (in.number() < 0)
        return copyFailed(from, errno);
    const OpenFile out(::open(to.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR));
    if (out.number() < 0)
        return copyFailed(to, errno);
    for (;;) {
        const ssize_t count = ::read(in.number(), m_piece.data(), m_piece.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return copyFailed(from, errno);
        if (count == 0)
            break;
        if (const int code = writeAll(out.number(), m_piece.data(), std::size_t(count)); code != 0)
            return copyFailed(to, code);
        if (!m_proceed(count))
            return copyCancelled();
    }
    const auto times = timesOf(entry);
    if (::fchmod(out.number(), entry.st_mode & modeBits) != 0 || ::futimens(out.number(), times.data()) != 0)
        return copyFailed(to, errno);
    return {};
}

qint64 bytesOfTrees(const QStringList &trees)
{
    std::set<std::pair<dev_t, ino_t>> counted;
    std::vector<fs::path> waiting;
    for (const QString &tree : trees)
        waiting.push_back(nativePath(tree));
    qint64 bytes = 0;
    while (!waiting.empty()) {
        const fs::path path = waiting.back();
        waiting.pop_back();
        struct stat entry = {};
        if (::lstat(path.c_str(), &entry) != 0)
            continue;
        if (S_ISDIR(entry.st_mode)) {
            std::error_code error;
            const std::vector<fs::path> entries = entriesOf(path, error);
            waiting.insert(waiting.end(), entries.begin(), entries.end());
        } else if (S_ISREG(entry.st_mode) &&
                   (entry.st_nlink < 2 || counted.insert({entry.st_dev, entry.st_ino}).second)) {
            bytes += entry.st_size;
        }
    }
    return bytes;
}

bool removeTree(const QString &path)
{
    return removeEntry(nativePath(path));
}

} // namespace lambdesk
