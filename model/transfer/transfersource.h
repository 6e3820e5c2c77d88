// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transferchoice.h"
#include "transfercontents.h"

namespace lambdesk
{

class Workspace;

/// Reads from the workspace's stores what is to be exported. Errors: NotFound, Storage. Engine thread.
Result<TransferContents> readForTransfer(Workspace &workspace, const ExportChoice &choice);

} // namespace lambdesk
