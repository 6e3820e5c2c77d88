// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lambdesk
{

enum class Syntax { JavaScript, Python, Json };

} // namespace lambdesk
