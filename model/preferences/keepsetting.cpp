// SPDX-License-Identifier: GPL-3.0-or-later
#include "keepsetting.h"

#include <QCoreApplication>
#include <QSettings>
#include <QThreadPool>

#include <memory>
#include <utility>

namespace lambdesk
{

namespace
{

/// What is set in one turn of the event loop. It is written together, as QSettings lets nobody in while it
/// writes: whoever set another thing then would wait for the disk.
std::shared_ptr<QSettings> keptInThisTurn;

void writeKeptSettings()
{
    if (keptInThisTurn)
        QThreadPool::globalInstance()->start(
            [settings = std::exchange(keptInThisTurn, nullptr)]() mutable { settings.reset(); });
}

void openKeptSettings()
{
    keptInThisTurn = std::make_shared<QSettings>();
    keptInThisTurn->moveToThread(nullptr); // or it would write by itself, and here
    QMetaObject::invokeMethod(
        QCoreApplication::instance(), [] { writeKeptSettings(); }, Qt::QueuedConnection);
    static bool isAtTheEndAsWell = false;
    if (!std::exchange(isAtTheEndAsWell, true))
        qAddPostRoutine(writeKeptSettings);
}

} // namespace

void keepSetting(const QString &key, const QVariant &value)
{
    if (!keptInThisTurn)
        openKeptSettings();
    // All objects of the same settings know of it at once.
    if (keptInThisTurn->value(key) != value)
        keptInThisTurn->setValue(key, value);
}

QVariant keptSetting(const QString &key, const QVariant &otherwise)
{
    return keptInThisTurn ? keptInThisTurn->value(key, otherwise) : QSettings().value(key, otherwise);
}

} // namespace lambdesk
