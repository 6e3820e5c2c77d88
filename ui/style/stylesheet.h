// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lambdesk
{

struct Theme;

/// The application's style sheet in the theme's colours. From right to left, what it says of left counts for
/// right.
QString styleSheet(const Theme &theme, Qt::LayoutDirection direction = Qt::LeftToRight);

} // namespace lambdesk
