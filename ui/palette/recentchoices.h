// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace lambdesk
{

/// What was chosen in the palette, the newest first, in this session and the ones before.
QStringList recentChoices();
void rememberChoice(const QString &key);

} // namespace lambdesk
