// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lambdesk
{

struct PlatformProfile;

/// What this memory costs per 100 ms and per million runs of 100 ms on the platform of the profile.
QString costLine(const PlatformProfile &profile, int memoryMb);
/// What so much ephemeral storage adds to a million runs of 100 ms, or how much of it costs nothing.
QString storageCostLine(const PlatformProfile &profile, int megabytes);

} // namespace lambdesk
