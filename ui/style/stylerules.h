// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lambdesk
{

/// The rules of the style sheet with tokens in the place of values: `@text` a colour (or another token by its
/// name), `{6}` six pixels at 100 %, `{6-}` as much less as the border of what has the focus is wider than
/// others, so that nothing moves when the focus comes.
QString styleRules();

} // namespace lambdesk
