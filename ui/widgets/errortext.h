// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/core/result.h>

namespace lambdesk
{

/// The message, and what there is in detail: on a line of its own, or after a space.
QString errorText(const Error &error, QChar between = u'\n');

} // namespace lambdesk
