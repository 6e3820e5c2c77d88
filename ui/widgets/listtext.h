// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace lambdesk
{

/// `one, two, and three`, with the commas and the last word of the reader's language. Not for what is code,
/// keys, or to be typed.
QString listText(const QStringList &items);

} // namespace lambdesk
