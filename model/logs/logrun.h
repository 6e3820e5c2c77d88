// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace lambdesk
{

/// What is known of a run when it begins to write.
struct LogRunStart {
    QString group;
    QString stream;
    QString requestId;
    bool coldStart = false;
    int memoryMb = 0; ///< configured
};

/// What its end has told.
struct LogRunEnd {
    bool failed = false;
    double durationMs = 0;
    std::optional<double> initMs = {}; ///< on cold starts
    int maxMemoryMb = 0;
};

} // namespace lambdesk
