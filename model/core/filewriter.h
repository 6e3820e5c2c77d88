// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QByteArray>
#include <QFuture>

namespace lambdesk
{

/// Writes a file that the user has chosen, whole or not at all, on a thread of the pool. Errors: ReadOnly, Storage.
QFuture<Result<void>> writeFile(const QString &path, const QByteArray &bytes);

} // namespace lambdesk
