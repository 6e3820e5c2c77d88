// SPDX-License-Identifier: GPL-3.0-or-later
#include "spareworkspace.h"

#include "workspace.h"
#include "workspaceparts.h"

#include <model/core/filesync.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>

namespace lambdesk
{

namespace
{

struct SpareWorkspaceText {
    Q_DECLARE_TR_FUNCTIONS(SpareWorkspace)
};

bool isEmptyFolder(const QString &folder)
{
    return QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

} // namespace

bool isSpare(const WorkspacePaths &paths)
{
    return QFileInfo::exists(paths.spareMark());
}

bool markSpare(const WorkspacePaths &paths)
{
    QFile mark(paths.spareMark());
    return mark.open(QIODevice::WriteOnly) && syncFile(mark.handle()) && syncFolder(paths.root);
}

Result<void> removeSpareWorkspace(const WorkspacePaths &paths)
{
    const QString shown = QDir::toNativeSeparators(paths.root);
    if (isSpare(paths)) {
        auto lock = Workspace::lock(paths);
        if (!lock)
            return fail(lock.error());
        // Looked at again: somebody may have opened it before it was locked.
        if (isSpare(paths) && !removeMarkedWorkspace(paths, *std::move(lock)))
            return fail(
                ErrorKind::Storage,
                SpareWorkspaceText::tr("What an earlier move has left in %1 can't be removed.").arg(shown),
                paths.root);
    }
    if (QFileInfo::exists(paths.root) && !isEmptyFolder(paths.root))
        return fail(ErrorKind::Conflict,
                    SpareWorkspaceText::tr("%1 is in the way. Move it elsewhere, or choose another folder.")
                        .arg(shown),
                    paths.root);
    return {};
}

bool removeMarkedWorkspace(const WorkspacePaths &paths, std::unique_ptr<QLockFile> lock)
{
    bool isRemoved = removeWorkspaceParts(paths);
    lock.reset();
    // QLockFile's own, of a process that was killed while it took the lock of a killed one.
    const QString lockFiles = QFileInfo(paths.lockFile()).fileName() + QStringLiteral(".*");
    const QStringList left = QDir(paths.root).entryList({lockFiles}, QDir::Files | QDir::Hidden);
    for (const QString &name : left)
        isRemoved = QFile::remove(QDir(paths.root).filePath(name)) && isRemoved;
    // The mark last: what is left after a sudden end is found by it.
    if (!isRemoved || !QFile::remove(paths.spareMark()))
        return false;
    QDir().rmdir(paths.root);
    return true;
}

} // namespace lambdesk
