// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfercontents.h"

#include <model/packages/packagestore.h>

namespace lambdesk
{

// An exported workspace before it is packed, and after it was unpacked: workspace.json and code/<sha256>.zip.
// All this takes its time: it is for the pool.

/// Of all packages of a workspace that is exported together: what a zip without 64-bit sizes has room for.
constexpr qint64 mostTransferBytes = 2'000'000'000;

/// Makes the folder. Errors: TooLarge, Storage.
Result<void> fillTransferFolder(const QString &folder, const TransferContents &contents,
                                const PackageStore &store);
/// Reads workspace.json and checks that each package is there as it says. Errors: those of
/// readTransferJson(); InvalidParameter when a package isn't the one that it should be.
Result<TransferContents> readTransferFolder(const QString &folder, const PlatformProfile &profile);
/// A package's path in it.
QString packageIn(const QString &folder, const CodeReference &code);

/// A name beside the file for what is to become it. Nobody else has it; it tells this process, and the folder
/// of the workspace.
QString draftBeside(const QString &file, const QString &workspace);
/// Removes what earlier processes that had the workspace, of which there is one at a time, have left under
/// such names.
void removeDraftsBeside(const QString &file, const QString &workspace);
/// Puts the draft in the file's place; on failure it is gone. Errors: Storage.
Result<void> putInPlace(const QString &draft, const QString &file);

} // namespace lambdesk
