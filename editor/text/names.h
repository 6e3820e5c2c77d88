// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

namespace lambdesk
{

/// The names in a code that begin with `begin`, in whichever case, and have that many characters at least.
/// Read without a regular expression: matching one through a large text would be felt at each key.
QSet<QString> namesIn(QStringView code, QStringView begin, qsizetype shortest);

/// The same of those behind a dot, however short.
QSet<QString> memberNamesIn(QStringView code, QStringView begin);

} // namespace lambdesk
