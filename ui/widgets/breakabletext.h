// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lambdesk
{

/// The text with places, which show nothing, at which a label may wrap what is too long for a line and has no
/// space in it: the path of a file, a name. Other words stay as they are.
QString breakableText(const QString &text);

} // namespace lambdesk
