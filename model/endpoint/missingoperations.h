// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lambdesk
{

class Router;

/// Answers the operations of Lambda's API that aren't here with 501 and their name.
void addMissingOperations(Router &router);

} // namespace lambdesk
