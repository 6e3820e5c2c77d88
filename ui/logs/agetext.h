// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/logs/logevent.h>

#include <QString>

#include <optional>

namespace lambdesk
{

/// `2 minutes ago`; a dash where there was nothing yet.
QString ageText(std::optional<LogTime> time);
/// In the reader's zone; empty where there was nothing yet.
QString exactTime(std::optional<LogTime> time);

} // namespace lambdesk
