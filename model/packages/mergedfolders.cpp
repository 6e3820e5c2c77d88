// SPDX-License-Identifier: GPL-3.0-or-later
#include "mergedfolders.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSet>
#include <QUuid>

#include <filesystem>
#include <system_error>

namespace lambdesk
{

namespace
{

namespace fs = std::filesystem;

struct MergedFoldersText {
    Q_DECLARE_TR_FUNCTIONS(MergedFolders)
};

fs::path pathOf(const QString &path)
{
    return {QFile::encodeName(path).toStdString()};
}

/// A link rather than a copy: packages are never changed, and so take no room twice.
void link(const fs::path &from, const fs::path &to, std::error_code &error)
{
    fs::create_hard_link(from, to, error);
    if (!error)
        return;
    error.clear(); // too many links, or a file system without
    fs::copy_file(from, to, error);
}

void place(const fs::directory_entry &entry, const fs::path &to, std::error_code &error)
{
    std::error_code none;
    const bool isFolder = entry.symlink_status(error).type() == fs::file_type::directory;
    const fs::file_type there = fs::symlink_status(to, none).type();
    if (error || (isFolder && there == fs::file_type::directory))
        return;
    if (there != fs::file_type::not_found)
        fs::remove_all(to, error);
    if (error)
        return;
    if (isFolder)
        fs::create_directory(to, error);
    else if (entry.is_symlink(none))
        fs::copy_symlink(entry.path(), to, error);
    else
        link(entry.path(), to, error);
}

std::error_code merge(const fs::path &source, const fs::path &target)
{
    std::error_code error;
    fs::recursive_directory_iterator entry(source, error);
    while (!error && entry != fs::recursive_directory_iterator()) {
        place(*entry, target / entry->path().lexically_relative(source), error);
        if (!error)
            entry.increment(error);
    }
    return error;
}

QString nameOf(const QList<CodeReference> &packages)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const CodeReference &package : packages)
        hash.addData(package.sha256);
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace

MergedFolders::MergedFolders(WorkspacePaths paths)
    : m_paths(std::move(paths))
    , m_packages(m_paths)
{
}

QString MergedFolders::folder(const QList<CodeReference> &packages) const
{
    if (packages.isEmpty())
        return {};
    if (packages.size() == 1)
        return m_packages.folder(packages.first());
    return QDir(m_paths.layers()).filePath(nameOf(packages));
}

bool MergedFolders::has(const QList<CodeReference> &packages) const
{
    return packages.size() < 2 || QFileInfo::exists(folder(packages));
}

Result<void> MergedFolders::make(const QList<CodeReference> &packages) const
{
    if (has(packages))
        return {};
    const QString draft =
        m_paths.scratch() + QStringLiteral("/layers-") + QUuid::createUuid().toString(QUuid::Id128);
    std::error_code error;
    fs::create_directories(pathOf(m_paths.layers()), error);
    if (!error)
        fs::create_directory(pathOf(draft), error);
    for (const CodeReference &package : packages) {
        if (!error)
            error = merge(pathOf(m_packages.folder(package)), pathOf(draft));
    }
    if (!error)
        fs::rename(pathOf(draft), pathOf(folder(packages)), error);
    if (!error)
        return {};
    QDir(draft).removeRecursively();
    if (has(packages))
        return {}; // somebody else was faster
    return fail(ErrorKind::Storage, MergedFoldersText::tr("The function's layers could not be put together."),
                draft + QStringLiteral(": ") + QString::fromStdString(error.message()));
}

void MergedFolders::sweep(const QList<QList<CodeReference>> &keep) const
{
    QSet<QString> names;
    for (const QList<CodeReference> &packages : keep)
        names.insert(nameOf(packages));
    const QDir root(m_paths.layers());
    for (const QString &name : root.entryList(QDir::AllDirs | QDir::Hidden | QDir::NoDotAndDotDot)) {
        if (!names.contains(name))
            QDir(root.filePath(name)).removeRecursively();
    }
}

} // namespace lambdesk
