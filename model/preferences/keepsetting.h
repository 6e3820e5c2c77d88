// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariant>

namespace lambdesk
{

/// Sets what QSettings().value() answers from now on. The file is written on a thread of the pool once the
/// event loop turns: that waits for the disk, and the window is not to. The program's end waits for it.
/// Window's thread.
void keepSetting(const QString &key, const QVariant &value);

/// What QSettings().value() answers, which would write first what is kept in this turn of the loop.
QVariant keptSetting(const QString &key, const QVariant &otherwise = {});

} // namespace lambdesk
