// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lambdesk
{

/// Waits until the file's bytes are on the disk.
bool syncFile(int descriptor);
/// Waits until the folder's entries are on the disk: a new file's name isn't before.
bool syncFolder(const QString &folder);

} // namespace lambdesk
