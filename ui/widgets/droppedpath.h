// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/core/result.h>

#include <QString>

class QMimeData;

namespace lambdesk
{

/// The one file or folder of this computer that is dragged or pasted, its path with no slash at the end; the
/// error says, in words for the user, why there isn't just one.
Result<QString> droppedPath(const QMimeData &data);

} // namespace lambdesk
