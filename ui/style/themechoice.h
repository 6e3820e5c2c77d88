// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace lambdesk
{

enum class ThemeChoice { System, Light, Dark, HighContrast };

/// `system`, `light`, `dark`, `high-contrast`: as on the command line and in the settings.
QString nameOf(ThemeChoice choice);
std::optional<ThemeChoice> themeChoiceOf(const QString &name);

/// What the user has chosen about the look, kept from one start to the next.
namespace looksettings
{
ThemeChoice theme();
void setTheme(ThemeChoice choice);
double zoom();
void setZoom(double zoom);
bool lessMotion();
void setLessMotion(bool less);
} // namespace looksettings

} // namespace lambdesk
