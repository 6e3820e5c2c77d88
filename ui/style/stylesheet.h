// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lambdesk
{

struct Theme;

/// The application's style sheet in the theme's colours.
QString styleSheet(const Theme &theme);

} // namespace lambdesk
