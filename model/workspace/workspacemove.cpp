// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspacemove.h"

#include "spareworkspace.h"
#include "treecopy.h"
#include "workspace.h"
#include "workspaceparts.h"

#include <model/core/async.h>
#include <model/core/filesync.h>

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>

#include <cerrno>
#include <cstdio>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace lambdesk
{

namespace
{

struct WorkspaceMoveText {
    Q_DECLARE_TR_FUNCTIONS(WorkspaceMove)
};

using Lock = std::unique_ptr<QLockFile>;

constexpr int progressSteps = 1000;

tl::unexpected<Error> moveFailed(const QString &path)
{
    return fail(ErrorKind::Storage,
                WorkspaceMoveText::tr("The workspace could not be moved. It is where it was."),
                path + QStringLiteral(": ") + QString::fromLocal8Bit(std::strerror(errno)));
}

/// Waits until all that was written to the folder's disk is on it: for thousands of files it is quicker than
/// to wait for each.
bool syncDisk(const QString &folder)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool synced = ::syncfs(descriptor) == 0;
    ::close(descriptor);
    return synced;
}

bool syncFileAt(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && syncFile(file.handle());
}

/// The folder's own, or those of the workspace's; its owner can use it in any case.
mode_t modeFor(const QString &folder, const QString &workspace)
{
    struct stat entry = {};
    if (::stat(QFile::encodeName(folder).constData(), &entry) == 0 ||
        ::stat(QFile::encodeName(workspace).constData(), &entry) == 0)
        return (entry.st_mode & 0777) | S_IRWXU;
    return S_IRWXU;
}

/// Makes the copy, whole and on the disk, marked as a spare one; its lock is given back.
Result<void> fillDraft(const WorkspacePaths &from, const WorkspacePaths &draft, const MovePlan &plan,
                       const WorkspaceMove::Proceed &proceed)
{
    if (const auto removed = removeSpareWorkspace(draft); !removed)
        return removed;
    const QByteArray folder = QFile::encodeName(draft.root);
    if (::mkdir(folder.constData(), S_IRWXU) != 0 && errno != EEXIST)
        return moveFailed(draft.root);
    if (!markSpare(draft))
        return moveFailed(draft.spareMark());
    const auto lock = Workspace::lock(draft);
    if (!lock)
        return fail(lock.error());
    qint64 done = 0;
    TreeCopy copy([&](qint64 bytes) { return proceed(done += bytes, plan.bytes); });
    const QDir source(from.root);
    const QDir target(draft.root);
    const QStringList files = workspaceFiles(from);
    for (const QString &name : files) {
        if (const auto added =
                copy.add(source.filePath(name), target.filePath(name), TreeCopy::Files::Copied);
            !added)
            return added;
        if (!syncFileAt(target.filePath(name)))
            return moveFailed(target.filePath(name));
    }
    const auto packages = plan.isSameDisk ? TreeCopy::Files::Linked : TreeCopy::Files::Copied;
    const QStringList folders = workspaceFolders(from);
    for (const QString &name : folders) {
        if (const auto added = copy.add(source.filePath(name), target.filePath(name), packages); !added)
            return added;
    }
    if (::chmod(folder.constData(), modeFor(plan.folder, from.root)) != 0 || !syncDisk(draft.root) ||
        !syncFolder(draft.root))
        return moveFailed(draft.root);
    return proceed(plan.bytes, plan.bytes)
               ? Result<void>()
               : fail(ErrorKind::Cancelled,
                      WorkspaceMoveText::tr("The move was cancelled. The workspace is where it was."));
}

/// Lets the copy take the folder's place, where nothing but an empty folder is.
Result<Lock> placeDraft(const WorkspacePaths &draft, const WorkspacePaths &to)
{
    if (std::rename(QFile::encodeName(draft.root).constData(), QFile::encodeName(to.root).constData()) != 0)
        return moveFailed(to.root);
    if (!syncFolder(QFileInfo(to.root).absolutePath()))
        return moveFailed(to.root);
    return Workspace::lock(to);
}

Result<Lock> copyTo(const WorkspacePaths &from, const WorkspacePaths &to, const MovePlan &plan,
                    const WorkspaceMove::Proceed &proceed)
{
    if (const auto removed = removeSpareWorkspace(to); !removed)
        return fail(removed.error());
    const WorkspacePaths draft = moveDraft(to.root);
    if (const auto filled = fillDraft(from, draft, plan, proceed); !filled)
        return fail(filled.error());
    return placeDraft(draft, to);
}

/// Of a move to the folder, or from it. What has become a workspace, or was never one, stays.
bool removeLeft(const QString &folder)
{
    const QString draft = moveDraft(folder).root;
    const bool isDraftGone = !isSpare({draft}) || removeSpareWorkspace({draft});
    const bool isCopyGone = !isSpare({folder}) || removeSpareWorkspace({folder});
    QDir().rmdir(draft); // it may have been made, and no more
    return isDraftGone && isCopyGone;
}

} // namespace

Result<MovedWorkspace> WorkspaceMove::run(const WorkspacePaths &from, const QString &folder,
                                          const KeepWorkspaceFolder &keep, const Proceed &proceed,
                                          const QLocale &locale)
{
    auto oldLock = Workspace::lock(from);
    if (!oldLock)
        return fail(oldLock.error());
    const auto plan = planMove(from, folder, locale);
    if (!plan)
        return fail(plan.error());
    const WorkspacePaths to{plan->folder};
    // First of all: whoever starts after a sudden end knows where to look for what is left over.
    if (const auto kept = keep(from.root, to.root); !kept)
        return fail(kept.error());
    auto newLock = copyTo(from, to, *plan, proceed);
    Result<void> moved = newLock ? Result<void>() : fail(newLock.error());
    if (moved && !markSpare(from))
        moved = moveFailed(from.spareMark());
    if (moved)
        moved = keep(to.root, from.root);
    if (!moved) {
        QFile::remove(from.spareMark());
        if (newLock)
            newLock->reset();
        if (removeLeft(to.root))
            (void)keep(from.root, {});
        return fail(moved.error());
    }
    QFile::remove(to.spareMark());
    syncFolder(to.root);
    MovedWorkspace result{to.root, foreignEntries(from)};
    result.isOldRemoved = removeMarkedWorkspace(from, *std::move(oldLock));
    if (result.isOldRemoved)
        (void)keep(to.root, {});
    return result;
}

WorkspaceMove::WorkspaceMove(WorkspacePaths from, QString folder, KeepWorkspaceFolder keep)
    : m_from(std::move(from))
    , m_folder(std::move(folder))
    , m_keep(std::move(keep))
    , m_isCancelled(std::make_shared<std::atomic_bool>(false))
{
}

WorkspaceMove::~WorkspaceMove()
{
    cancel();
}

QFuture<Result<MovedWorkspace>> WorkspaceMove::start()
{
    auto promise = std::make_shared<QPromise<Result<MovedWorkspace>>>();
    promise->setProgressRange(0, progressSteps);
    promise->start();
    auto future = promise->future();
    QThreadPool::globalInstance()->start([promise, from = m_from, folder = m_folder, keep = m_keep,
                                          isCancelled = m_isCancelled, locale = QLocale()] {
        const auto proceed = [&promise, &isCancelled](qint64 done, qint64 all) {
            promise->setProgressValue(all > 0 ? int(qMin(done, all) * progressSteps / all) : progressSteps);
            return !isCancelled->load();
        };
        promise->addResult(run(from, folder, keep, proceed, locale));
        promise->finish();
    });
    return future;
}

void WorkspaceMove::cancel()
{
    m_isCancelled->store(true);
}

QFuture<Result<MovePlan>> WorkspaceMove::plan(const WorkspacePaths &from, const QString &folder)
{
    return runOnPool([from, folder, locale = QLocale()] { return planMove(from, folder, locale); });
}

bool WorkspaceMove::hasSpare(const QString &spare)
{
    return isSpare({spare}) || isSpare(moveDraft(spare));
}

QFuture<bool> WorkspaceMove::removeSpare(const QString &spare)
{
    return runOnPool([spare] {
        const bool isRemoved = removeLeft(spare);
        QDir().rmdir(spare); // it may have been emptied, and no more
        return isRemoved;
    });
}

} // namespace lambdesk
