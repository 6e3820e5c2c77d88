// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme.h"

namespace lambdesk
{

namespace
{

Colours coloursOf(ThemeKind kind)
{
    switch (kind) {
    case ThemeKind::Light:
        return lightColours();
    case ThemeKind::Dark:
        return darkColours();
    case ThemeKind::HighContrast:
        break;
    }
    return highContrastColours();
}

} // namespace

Theme::Theme(ThemeKind themeKind, double zoomFactor, bool wantsLessMotion)
    : Colours(coloursOf(themeKind))
    , Sizes(zoomFactor)
    , Fonts(zoomFactor)
    , Motion(wantsLessMotion)
    , kind(themeKind)
{
    if (kind == ThemeKind::HighContrast)
        focusWidth = borderWidth + 2;
}

Theme Theme::lightTheme()
{
    return Theme(ThemeKind::Light);
}

Theme Theme::darkTheme()
{
    return Theme(ThemeKind::Dark);
}

Theme Theme::highContrastTheme()
{
    return Theme(ThemeKind::HighContrast);
}

Theme &Theme::applied()
{
    static Theme theme = lightTheme();
    return theme;
}

const Theme &Theme::current()
{
    return applied();
}

QPalette Theme::palette() const
{
    QPalette p;
    p.setColor(QPalette::Window, page);
    p.setColor(QPalette::WindowText, text);
    p.setColor(QPalette::Base, field);
    p.setColor(QPalette::AlternateBase, strip);
    p.setColor(QPalette::Text, text);
    p.setColor(QPalette::Button, secondaryBottom);
    p.setColor(QPalette::ButtonText, text);
    p.setColor(QPalette::BrightText, error);
    p.setColor(QPalette::Link, link);
    p.setColor(QPalette::LinkVisited, link);
    p.setColor(QPalette::Highlight, primaryBottom);
    p.setColor(QPalette::HighlightedText, primaryText);
    p.setColor(QPalette::ToolTipBase, strip);
    p.setColor(QPalette::ToolTipText, text);
    p.setColor(QPalette::PlaceholderText, mutedText);
    p.setColor(QPalette::Light, strip.lighter(110));
    p.setColor(QPalette::Midlight, strip);
    p.setColor(QPalette::Mid, stripLine);
    p.setColor(QPalette::Dark, fieldBorder);
    p.setColor(QPalette::Shadow, secondaryBorder);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, disabledText);
    return p;
}

} // namespace lambdesk
