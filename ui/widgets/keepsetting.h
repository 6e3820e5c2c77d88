// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariant>

namespace lambdesk
{

/// Sets what QSettings().value() answers from now on. The file is written on a thread of the pool: that waits
/// for the disk, and the window is not to. The program's end waits for it.
void keepSetting(const QString &key, const QVariant &value);

} // namespace lambdesk
