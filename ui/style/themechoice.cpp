// SPDX-License-Identifier: GPL-3.0-or-later
#include "themechoice.h"

#include <model/preferences/keepsetting.h>

#include <utility>

namespace lambdesk
{

namespace
{

const QString themeKey = QStringLiteral("look/theme");
const QString zoomKey = QStringLiteral("look/zoom");
const QString lessMotionKey = QStringLiteral("look/lessMotion");

const std::pair<ThemeChoice, QString> names[] = {
    {ThemeChoice::System, QStringLiteral("system")},
    {ThemeChoice::Light, QStringLiteral("light")},
    {ThemeChoice::Dark, QStringLiteral("dark")},
    {ThemeChoice::HighContrast, QStringLiteral("high-contrast")}};

} // namespace

QString nameOf(ThemeChoice choice)
{
    for (const auto &[each, name] : names) {
        if (each == choice)
            return name;
    }
    return {};
}

std::optional<ThemeChoice> themeChoiceOf(const QString &name)
{
    for (const auto &[choice, each] : names) {
        if (each == name)
            return choice;
    }
    return {};
}

ThemeChoice looksettings::theme()
{
    return themeChoiceOf(keptSetting(themeKey).toString()).value_or(ThemeChoice::System);
}

void looksettings::setTheme(ThemeChoice choice)
{
    keepSetting(themeKey, nameOf(choice));
}

double looksettings::zoom()
{
    return keptSetting(zoomKey, 1.0).toDouble();
}

void looksettings::setZoom(double zoom)
{
    keepSetting(zoomKey, zoom);
}

bool looksettings::lessMotion()
{
    return keptSetting(lessMotionKey, false).toBool();
}

void looksettings::setLessMotion(bool less)
{
    keepSetting(lessMotionKey, less);
}

} // namespace lambdesk
