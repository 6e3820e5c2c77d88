// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspaceparts.h"

#include "treecopy.h"

#include <QFileInfo>

#include <algorithm>

namespace lambdesk
{

namespace
{

QString nameIn(const WorkspacePaths &paths, const QString &path)
{
    return QDir(paths.root).relativeFilePath(path);
}

QStringList allEntries(const WorkspacePaths &paths)
{
    return QDir(paths.root)
        .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
}

/// With what lies beside them: SQLite's journals, logs that were put aside, a file that is half written.
bool isFileOf(const WorkspacePaths &paths, const QString &name)
{
    const QStringList files{paths.database(), paths.metrics(), paths.logs(), paths.session()};
    return std::any_of(files.cbegin(), files.cend(),
                       [&](const QString &file) { return name.startsWith(nameIn(paths, file)); });
}

QStringList packageFolders(const WorkspacePaths &paths)
{
    return {nameIn(paths, paths.code()), nameIn(paths, paths.packages()), nameIn(paths, paths.layers())};
}

} // namespace

QStringList workspaceFiles(const WorkspacePaths &paths)
{
    QStringList files;
    const QStringList all = allEntries(paths);
    for (const QString &name : all) {
        if (isFileOf(paths, name) && !name.endsWith(QLatin1String("-shm")))
            files << name;
    }
    return files;
}

QStringList workspaceFolders(const WorkspacePaths &paths)
{
    QStringList folders;
    const QStringList possible = packageFolders(paths);
    for (const QString &name : possible) {
        if (QFileInfo(QDir(paths.root).filePath(name)).isDir())
            folders << name;
    }
    return folders;
}

QStringList foreignEntries(const WorkspacePaths &paths)
{
    QStringList ours = packageFolders(paths);
    ours << nameIn(paths, paths.scratch()) << nameIn(paths, paths.spareMark());
    QStringList foreign;
    const QStringList all = allEntries(paths);
    for (const QString &name : all) {
        if (!ours.contains(name) && !isFileOf(paths, name) &&
            !name.startsWith(nameIn(paths, paths.lockFile())))
            foreign << name;
    }
    return foreign;
}

bool removeWorkspaceParts(const WorkspacePaths &paths)
{
    const QDir root(paths.root);
    QStringList names{nameIn(paths, paths.database())}; // without it, it is none
    const QStringList all = allEntries(paths);
    std::copy_if(all.cbegin(), all.cend(), std::back_inserter(names),
                 [&](const QString &name) { return isFileOf(paths, name); });
    names << packageFolders(paths) << nameIn(paths, paths.scratch());
    bool isAll = true;
    for (const QString &name : std::as_const(names))
        isAll = removeTree(root.filePath(name)) && isAll;
    return isAll;
}

} // namespace lambdesk
