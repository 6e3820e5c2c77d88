// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/core/paths.h>
#include <model/core/result.h>

#include <QLocale>

namespace lambdesk
{

/// What a move of the workspace to a folder means.
struct MovePlan {
    QString folder;          ///< absolute, with no links on its way
    bool isSameDisk = false; ///< packages get a second name there rather than a copy
    qint64 bytes = 0;        ///< that are written
    qint64 freeBytes = 0;    ///< of the folder's disk
    bool isInMemory = false; ///< the folder is gone once this computer is restarted

    bool operator==(const MovePlan &) const = default;
};

/// Looks whether the workspace can be moved to the folder that was typed, which is empty, holds a copy that
/// an interrupted move has left, or isn't there; `~` at the beginning is the home folder. Looks at many
/// files. Errors, in words for the field that it was typed into: Conflict (a new folder in that one would
/// do), InvalidParameter, ReadOnly, TooLarge (for its disk). On another thread than the window's it is to be
/// given the window's locale: the default may change meanwhile.
Result<MovePlan> planMove(const WorkspacePaths &from, const QString &typed,
                          const QLocale &locale = QLocale());

/// Where the copy is while it isn't whole: beside the folder.
WorkspacePaths moveDraft(const QString &folder);

} // namespace lambdesk
