// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace lambdesk
{

/// `one, two, and three`, with the commas and the last word of the reader's language. Not for what is code,
/// keys, or to be typed.
QString listText(const QStringList &items);
/// The same of the first `most`, at least one, and of how many there are besides: `one, two, and 5 more`.
QString listText(const QStringList &items, qsizetype most);

} // namespace lambdesk
