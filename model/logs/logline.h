// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace lambdesk
{

/// A longer line becomes several, as on the platform, where a log event has no more.
constexpr qsizetype longestLineBytes = 256 * 1024;

/// Where to cut a line that has become too long, `at` or so many bytes before it that no UTF-8 character is
/// cut; not before `first`.
qsizetype cutOfLongLine(QByteArrayView bytes, qsizetype first, qsizetype at);

} // namespace lambdesk
