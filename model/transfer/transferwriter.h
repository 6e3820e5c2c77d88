// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfercontents.h"

#include <QByteArray>

namespace lambdesk
{

/// Of the file that is written. A reader refuses a newer one.
constexpr int transferFormat = 1;

/// workspace.json of an exported workspace: the same contents give the same bytes.
QByteArray transferJson(const TransferContents &contents);

} // namespace lambdesk
