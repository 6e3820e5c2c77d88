// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace lambdesk
{

struct CodePackage;

constexpr int mostFilesOfAStoredZip = 0xffff;

/// The package as a zip: the same files give the same bytes on every computer, which compressing wouldn't (it
/// depends on the library's version), and in less time than a process takes to start. Entries are stored,
/// sorted by name, of one fixed time. Archives are never read here: that is lambdesk-unpack's.
/// At most mostFilesOfAStoredZip files, below 4 GiB together.
QByteArray storedZip(const CodePackage &package);

} // namespace lambdesk
