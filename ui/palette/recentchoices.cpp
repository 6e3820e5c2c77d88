// SPDX-License-Identifier: GPL-3.0-or-later
#include "recentchoices.h"

#include <model/preferences/keepsetting.h>

namespace lambdesk
{

namespace
{

constexpr qsizetype mostChoices = 30;
const QString settingsKey = QStringLiteral("palette/recent");

} // namespace

QStringList recentChoices()
{
    return keptSetting(settingsKey).toStringList();
}

void rememberChoice(const QString &key)
{
    QStringList choices = recentChoices();
    choices.removeAll(key);
    choices.prepend(key);
    keepSetting(settingsKey, QStringList(choices.mid(0, mostChoices)));
}

} // namespace lambdesk
