// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QStringView>

namespace lambdesk
{

// Times alike wherever they are shown, in the reader's zone: so that they sort and compare at sight, not in
// the order of the reader's country.

/// `2026-01-25 12:34:56`
QString timeText(const QDateTime &time);
/// `2026-01-25 12:34`
QString minuteText(const QDateTime &time);
/// In the words of the reader's country, for a tool tip.
QString longTimeText(const QDateTime &time);

/// Of a field that takes such a time.
inline constexpr QStringView timeFormat = u"yyyy-MM-dd HH:mm:ss";
inline constexpr QStringView minuteFormat = u"yyyy-MM-dd HH:mm";

} // namespace lambdesk
