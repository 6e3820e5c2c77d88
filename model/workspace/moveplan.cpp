// SPDX-License-Identifier: GPL-3.0-or-later
#include "moveplan.h"

#include "treecopy.h"
#include "workspaceparts.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <climits>

#include <linux/magic.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace lambdesk
{

namespace
{

struct MovePlanText {
    Q_DECLARE_TR_FUNCTIONS(MovePlan)
};

constexpr qint64 spareBytes = 16 << 20; ///< for folders, and for what the console writes first there
constexpr qsizetype insideBytes = 2000; ///< of a path: for the files of functions' packages

/// With the home folder in the place of `~`, as shells have it.
QString withHome(const QString &folder)
{
    return folder == u'~' || folder.startsWith(QStringLiteral("~/")) ? QDir::homePath() + folder.mid(1)
                                                                     : folder;
}

/// The last part of the path that is there.
QFileInfo nearestThere(const QString &path)
{
    QFileInfo info(QDir::cleanPath(path));
    while (!info.exists() && !info.isRoot())
        info.setFile(info.absolutePath());
    return info;
}

/// As /proc, which shows what the system knows.
bool isWithoutRoom(const QString &folder)
{
    struct statvfs disk = {};
    return ::statvfs(QFile::encodeName(folder).constData(), &disk) == 0 && disk.f_blocks == 0;
}

/// The disk is a part of the memory.
bool isInMemory(const QString &folder)
{
    struct statfs disk = {};
    if (::statfs(QFile::encodeName(folder).constData(), &disk) != 0)
        return false;
    const auto sort = static_cast<unsigned long>(disk.f_type);
    return sort == TMPFS_MAGIC || sort == RAMFS_MAGIC;
}

/// Of names or paths in the folder, in bytes: Linux' own where the disk says nothing.
qsizetype mostBytes(const QString &folder, int limit, qsizetype usual)
{
    const long bytes = ::pathconf(QFile::encodeName(folder).constData(), limit);
    return bytes > 0 ? qsizetype(bytes) : usual;
}

/// How many characters, at the beginning of the text, are names of files of so many bytes.
int charactersIn(qsizetype bytes, const QString &text)
{
    int characters = 0;
    const auto all = text.toUcs4();
    for (const char32_t each : all) {
        bytes -= QFile::encodeName(QString::fromUcs4(&each, 1)).size();
        if (bytes < 0)
            break;
        ++characters;
    }
    return characters;
}

/// Without links; only the last part may be missing. Empty when more is.
QString resolvedFolder(const QString &folder)
{
    const QFileInfo info(QDir::cleanPath(folder));
    if (info.exists())
        return info.canonicalFilePath();
    const QString parent = QFileInfo(info.absolutePath()).canonicalFilePath();
    return parent.isEmpty() ? QString() : QDir(parent).filePath(info.fileName());
}

bool isIn(const QString &path, const QString &folder)
{
    return path.startsWith(folder.endsWith(u'/') ? folder : folder + u'/');
}

/// 0 when there is nothing.
dev_t deviceOf(const QString &path)
{
    struct stat entry = {};
    return ::stat(QFile::encodeName(path).constData(), &entry) == 0 ? entry.st_dev : dev_t(0);
}

QString shownSize(qint64 bytes, const QLocale &locale)
{
    return locale.formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

Result<void> checkPlace(const QString &folder, const QString &workspace)
{
    if (folder == workspace)
        return fail(ErrorKind::InvalidParameter, MovePlanText::tr("The workspace is there already."));
    if (isIn(folder, workspace))
        return fail(ErrorKind::InvalidParameter,
                    MovePlanText::tr("This is a folder in the workspace. Choose one outside of it."));
    if (isIn(workspace, folder))
        return fail(ErrorKind::Conflict,
                    MovePlanText::tr("The workspace is in this folder. Name a new folder in it."));
    return {};
}

Result<void> checkFolder(const QString &folder)
{
    const QFileInfo info(folder);
    if (info.isSymLink() || (info.exists() && !info.isDir()))
        return fail(ErrorKind::InvalidParameter, MovePlanText::tr("This is a file. Choose a folder."));
    const WorkspacePaths there{folder};
    const bool isLeft = QFileInfo::exists(there.spareMark()) && foreignEntries(there).isEmpty();
    const bool isEmpty =
        QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    if (info.exists() && !isEmpty && !isLeft)
        return fail(
            ErrorKind::Conflict,
            MovePlanText::tr("This folder isn't empty. Choose an empty one, or name a new folder in it."));
    const QString parent = info.absolutePath();
    if (info.exists() && deviceOf(folder) != deviceOf(parent))
        return fail(ErrorKind::Conflict,
                    MovePlanText::tr("This is the top folder of a disk. Name a new folder in it."));
    if (::access(QFile::encodeName(parent).constData(), W_OK | X_OK) != 0)
        return fail(ErrorKind::ReadOnly,
                    MovePlanText::tr("You may not make folders in %1. Choose a folder in a place of yours.")
                        .arg(QDir::toNativeSeparators(parent)),
                    parent);
    return {};
}

/// While it is copied the folder has a longer name, and all that is in it one that is longer still.
Result<void> checkLength(const QString &folder)
{
    const QFileInfo info(folder);
    const QString parent = info.absolutePath();
    const QString draft = moveDraft(folder).root;
    const qsizetype mostOfName = mostBytes(parent, _PC_NAME_MAX, NAME_MAX);
    const qsizetype added = QFileInfo(draft).fileName().size() - info.fileName().size(); // a byte each
    if (QFile::encodeName(info.fileName()).size() + added > mostOfName)
        return fail(ErrorKind::InvalidParameter,
                    MovePlanText::tr("The folder's name is too long. Choose one of at most %n character(s).",
                                     nullptr, charactersIn(mostOfName - added, info.fileName())));
    if (QFile::encodeName(draft).size() + insideBytes > mostBytes(parent, _PC_PATH_MAX, PATH_MAX))
        return fail(ErrorKind::InvalidParameter,
                    MovePlanText::tr("The folder's path is too long for the files in it. Choose a folder "
                                     "that is in fewer others."));
    return {};
}

/// What there is of the way to the folder, if that isn't there itself.
Result<void> checkWay(const QString &folder)
{
    const QFileInfo there = nearestThere(folder);
    if (!there.isDir() && there.absoluteFilePath() != QDir::cleanPath(folder))
        return fail(
            ErrorKind::InvalidParameter,
            //: %1 is a path.
            MovePlanText::tr("%1 is a file, and there are no folders in a file. Choose another place.")
                .arg(QDir::toNativeSeparators(there.absoluteFilePath())));
    if (isWithoutRoom(there.absoluteFilePath()))
        return fail(ErrorKind::InvalidParameter,
                    //: %1 is a path.
                    MovePlanText::tr("Nothing can be kept in %1: it isn't on a disk. Choose a folder in a "
                                     "place of yours.")
                        .arg(QDir::toNativeSeparators(there.absoluteFilePath())));
    return {};
}

QStringList pathsIn(const WorkspacePaths &paths, const QStringList &names)
{
    QStringList all;
    for (const QString &name : names)
        all << QDir(paths.root).filePath(name);
    return all;
}

} // namespace

Result<MovePlan> planMove(const WorkspacePaths &from, const QString &typed, const QLocale &locale)
{
    const QString folder = withHome(typed);
    if (!QDir::isAbsolutePath(folder))
        return fail(ErrorKind::InvalidParameter,
                    MovePlanText::tr("Enter the whole path of a folder, from the first /."));
    if (const auto checked = checkWay(folder); !checked)
        return fail(checked.error());
    MovePlan plan;
    plan.folder = resolvedFolder(folder);
    if (plan.folder.isEmpty())
        return fail(ErrorKind::InvalidParameter,
                    MovePlanText::tr("There is no folder %1. Make it first, or choose another one.")
                        .arg(QDir::toNativeSeparators(QFileInfo(QDir::cleanPath(folder)).absolutePath())));
    const QString workspace = QFileInfo(from.root).canonicalFilePath();
    if (const auto checked = checkPlace(plan.folder, workspace); !checked)
        return fail(checked.error());
    if (const auto checked = checkLength(plan.folder); !checked)
        return fail(checked.error());
    if (const auto checked = checkFolder(plan.folder); !checked)
        return fail(checked.error());
    const QString parent = QFileInfo(plan.folder).absolutePath();
    plan.isSameDisk = deviceOf(parent) == deviceOf(workspace);
    QStringList copied = workspaceFiles(from);
    if (!plan.isSameDisk)
        copied << workspaceFolders(from);
    plan.bytes = bytesOfTrees(pathsIn(from, copied));
    plan.isInMemory = isInMemory(parent);
    plan.freeBytes = QStorageInfo(parent).bytesAvailable();
    if (plan.freeBytes >= 0 && plan.bytes + spareBytes > plan.freeBytes)
        return fail(ErrorKind::TooLarge,
                    //: Both are sizes, such as 20 MB.
                    MovePlanText::tr("There is too little room: the move needs %1, and %2 are free there.")
                        .arg(shownSize(plan.bytes + spareBytes, locale), shownSize(plan.freeBytes, locale)));
    return plan;
}

WorkspacePaths moveDraft(const QString &folder)
{
    const QFileInfo info(folder);
    return {QDir(info.absolutePath()).filePath(u'.' + info.fileName() + QStringLiteral(".lambdesk-moving"))};
}

} // namespace lambdesk
