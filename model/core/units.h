// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace lambdesk
{

// The platform's MB and GB are powers of two.
constexpr qint64 bytesPerMb = 1024 * 1024;
constexpr double mbPerGb = 1024;

constexpr qint64 msPerSecond = 1000;
constexpr qint64 msPerMinute = 60 * msPerSecond;
constexpr qint64 msPerHour = 60 * msPerMinute;
constexpr qint64 msPerDay = 24 * msPerHour;

} // namespace lambdesk
