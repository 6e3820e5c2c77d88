// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lambdesk
{

/// Whether the user's session has a bus. Qt would start one of its own where it has none.
bool sessionHasBus();

} // namespace lambdesk
