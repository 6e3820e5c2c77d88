// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/core/paths.h>
#include <model/core/result.h>

#include <memory>

class QLockFile;

namespace lambdesk
{

/// Whether the folder holds a copy of a workspace that is used elsewhere.
bool isSpare(const WorkspacePaths &paths);
/// From now on it does, until it is opened; on the disk when it returns.
bool markSpare(const WorkspacePaths &paths);
/// Removes such a copy, and the folder with it, if it is nobody else's. Fine when there is none and the
/// folder is empty or not there. Errors: Conflict when something else is in it, Locked, ReadOnly, Storage.
Result<void> removeSpareWorkspace(const WorkspacePaths &paths);

/// Removes the workspace, which is marked as spare and whose lock is given, and the folder if nothing foreign
/// is in it. False when something of it is left, and it is still marked.
bool removeMarkedWorkspace(const WorkspacePaths &paths, std::unique_ptr<QLockFile> lock);

} // namespace lambdesk
