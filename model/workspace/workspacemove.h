// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "moveplan.h"

#include <QFuture>
#include <QStringList>

#include <atomic>
#include <functional>
#include <memory>

namespace lambdesk
{

/// Where a workspace is now, and what of it is still where it was.
struct MovedWorkspace {
    QString folder;
    QStringList staying;      ///< names of files and folders in the old place that aren't Lambdesk's
    bool isOldRemoved = true; ///< else the next start tries again

    bool operator==(const MovedWorkspace &) const = default;
};

/// Notes for all starts to come, on the disk when it returns, that the workspace is at `folder`, and that
/// there may be a copy at `spare`, if that isn't empty, which nobody needs; copies of earlier moves stay
/// noted while they are there. May be called from any thread.
using KeepWorkspaceFolder = std::function<Result<void>(const QString &folder, const QString &spare)>;

/// Moves a workspace that isn't open, while nobody else can open it. Whatever ends the program, and wherever:
/// what was kept last names the folder of a whole workspace. The copy is made beside the folder, becomes the
/// folder when it is whole and on the disk, and then keep() lets it count; what was there before is removed
/// last.
class WorkspaceMove
{
public:
    /// Called with what of all bytes is written; false ends the move, unless the copy counts already.
    using Proceed = std::function<bool(qint64 done, qint64 all)>;

    WorkspaceMove(WorkspacePaths from, QString folder, KeepWorkspaceFolder keep);
    /// Cancels what is under way, and doesn't wait for it.
    ~WorkspaceMove();

    /// On a thread of the pool; call it once, on the window's. The future's progress is in thousandths, and
    /// cancelling it does nothing. Errors: as of planMove() and run().
    QFuture<Result<MovedWorkspace>> start();
    /// Everything will be where it was, unless it is too late for that: the future says.
    void cancel();

    /// The move itself, on this thread. Errors: Cancelled, Locked, Storage, those of planMove(): the
    /// workspace is where it was, and what was begun is removed as far as it can be.
    static Result<MovedWorkspace> run(const WorkspacePaths &from, const QString &folder,
                                      const KeepWorkspaceFolder &keep, const Proceed &proceed,
                                      const QLocale &locale = QLocale());
    /// planMove() on a thread of the pool; to be called on the window's.
    static QFuture<Result<MovePlan>> plan(const WorkspacePaths &from, const QString &folder);
    /// Whether there is something to remove.
    static bool hasSpare(const QString &spare);
    /// Removes, on a thread of the pool, the copy that an interrupted move may have left at `spare`, or
    /// beside it. Whether there is nothing left of it. A folder that has been opened as a workspace since is
    /// none.
    static QFuture<bool> removeSpare(const QString &spare);

private:
    const WorkspacePaths m_from;
    const QString m_folder;
    const KeepWorkspaceFolder m_keep;
    const std::shared_ptr<std::atomic_bool> m_isCancelled;
};

} // namespace lambdesk
