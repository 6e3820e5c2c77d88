// SPDX-License-Identifier: GPL-3.0-or-later
#include "packagecontents.h"

#include "packagestore.h"

#include <algorithm>

namespace lambdesk
{

namespace
{

const auto macFolder = QStringLiteral("__MACOSX/");
constexpr qsizetype mostFolders = 3;

bool isFile(const PackageContents::Entry &entry)
{
    return entry.kind != PackageContents::Entry::Kind::Folder;
}

/// The folder that all files are in, or nothing.
QString onlyFolder(const PackageContents &contents)
{
    QString only;
    for (const auto &entry : contents.entries) {
        if (!isFile(entry) || entry.path.startsWith(macFolder))
            continue;
        const auto slash = entry.path.indexOf(u'/');
        const auto folder = entry.path.left(qMax(slash, qsizetype(0)));
        if (folder.isEmpty() || (!only.isEmpty() && only != folder))
            return {};
        only = folder;
    }
    // Libraries alone are a layer's contents, not a function in a folder.
    return only == nodeModulesFolder ? QString() : only;
}

} // namespace

int PackageContents::fileCount() const
{
    return int(std::count_if(entries.cbegin(), entries.cend(), isFile));
}

qint64 PackageContents::bytes() const
{
    qint64 bytes = 0;
    for (const Entry &entry : entries)
        bytes += entry.bytes;
    return bytes;
}

bool PackageContents::hasFile(const QString &path) const
{
    return std::any_of(entries.cbegin(), entries.cend(),
                       [&path](const Entry &entry) { return isFile(entry) && entry.path == path; });
}

PackageFolders foldersOf(const PackageContents &contents)
{
    PackageFolders result;
    QHash<QString, PackageFolders::Folder> folders;
    result.only = onlyFolder(contents);
    const auto modules =
        (result.only.isEmpty() ? QString(nodeModulesFolder) : result.only + u'/' + nodeModulesFolder) + u'/';
    for (const auto &entry : contents.entries) {
        const auto slash = entry.path.indexOf(u'/');
        if (!isFile(entry) || slash < 0 || entry.path.startsWith(macFolder))
            continue;
        result.nodeModules = result.nodeModules || entry.path.startsWith(modules);
        auto &folder = folders[entry.path.left(slash)];
        folder.name = entry.path.left(slash);
        folder.files += 1;
        folder.bytes += entry.bytes;
    }
    result.largest = folders.values();
    std::sort(result.largest.begin(), result.largest.end(), [](const auto &a, const auto &b) {
        return a.bytes != b.bytes ? a.bytes > b.bytes : a.name < b.name;
    });
    result.largest.resize(qMin(result.largest.size(), mostFolders));
    return result;
}

PackageContents contentsOf(const CodePackage &package)
{
    PackageContents contents;
    for (const auto &file : package.files) {
        contents.entries.append(
            {file.path, PackageContents::Entry::Kind::File, file.bytes.size(), 0, file.executable});
        const bool isCode =
            file.path.endsWith(QLatin1String("js")) || file.path.endsWith(QLatin1String(".py"));
        if (isCode && !file.path.startsWith(nodeModulesFolder))
            contents.code.insert(file.path, file.bytes);
    }
    return contents;
}

PackageDifference compare(const PackageContents &before, const PackageContents &after)
{
    PackageDifference difference;
    for (const auto &file : differingFiles(before, after)) {
        switch (file.change) {
        case FileDifference::Change::Added:
            ++difference.added;
            break;
        case FileDifference::Change::Removed:
            ++difference.removed;
            break;
        case FileDifference::Change::Changed:
            ++difference.changed;
            break;
        }
    }
    return difference;
}

QList<FileDifference> differingFiles(const PackageContents &before, const PackageContents &after)
{
    using Change = FileDifference::Change;
    QHash<QString, const PackageContents::Entry *> old;
    for (const auto &entry : before.entries) {
        if (isFile(entry))
            old.insert(entry.path, &entry);
    }
    QList<FileDifference> differences;
    for (const auto &entry : after.entries) {
        if (!isFile(entry))
            continue;
        const auto *was = old.take(entry.path);
        if (!was)
            differences.append({entry.path, Change::Added, 0, entry.bytes});
        else if (*was != entry)
            differences.append({entry.path, Change::Changed, was->bytes, entry.bytes});
    }
    for (const auto *was : std::as_const(old))
        differences.append({was->path, Change::Removed, was->bytes, 0});
    std::sort(differences.begin(), differences.end(),
              [](const auto &a, const auto &b) { return a.path < b.path; });
    return differences;
}

} // namespace lambdesk
