// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lambdesk
{

/// Whether the user's session has a bus. Qt would start one of its own where it has none.
bool sessionHasBus();

/// Begins to connect to it, where there is one, on another thread: who asks for the connection waits for
/// less.
void meetSessionBus();

} // namespace lambdesk
