// SPDX-License-Identifier: GPL-3.0-or-later
#include "keepsetting.h"

#include <QSettings>
#include <QThreadPool>

#include <memory>

namespace lambdesk
{

void keepSetting(const QString &key, const QVariant &value)
{
    auto settings = std::make_shared<QSettings>();
    if (settings->value(key) == value)
        return;
    // All objects of the same settings know of it at once; the one that has set it writes as it goes.
    settings->setValue(key, value);
    settings->moveToThread(nullptr);
    QThreadPool::globalInstance()->start([settings = std::move(settings)]() mutable { settings.reset(); });
}

} // namespace lambdesk
