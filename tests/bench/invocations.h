// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lambdesk::bench
{

/// From Test pressed to the result on screen: cold against a bare interpreter, round by round, and warm.
void measureInvocations();

} // namespace lambdesk::bench
