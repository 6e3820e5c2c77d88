// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/core/paths.h>

#include <QStringList>

namespace lambdesk
{

/// Of a workspace's folder, by name: its files, databases with what belongs to them, that are there. Without
/// what is of use only to an open workspace.
QStringList workspaceFiles(const WorkspacePaths &paths);
/// The folders of packages that are there: what is in them is never changed.
QStringList workspaceFolders(const WorkspacePaths &paths);
/// What somebody else has put into the folder.
QStringList foreignEntries(const WorkspacePaths &paths);

/// Removes all that Lambdesk keeps in the folder, the databases first: only its lock, which the caller has,
/// the mark of a spare one and what is foreign are left. False when something could not be removed.
bool removeWorkspaceParts(const WorkspacePaths &paths);

} // namespace lambdesk
