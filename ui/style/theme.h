// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "colours.h"
#include "fonts.h"
#include "motion.h"
#include "sizes.h"

#include <QPalette>

namespace lambdesk
{

enum class ThemeKind { Light, Dark, HighContrast };

/// The tokens of the console's look: colour, space, radius, type, motion.
struct Theme : Colours, Sizes, Fonts, Motion {
    explicit Theme(ThemeKind kind, double zoom = 1.0, bool lessMotion = false);

    ThemeKind kind;

    static Theme lightTheme();
    static Theme darkTheme();
    static Theme highContrastTheme();
    /// The theme that is applied to the application; the light one before ThemeController exists.
    static const Theme &current();

    QPalette palette() const;

private:
    friend class ThemeController;
    static Theme &applied();
};

/// A token for colour by its name, `&Theme::mutedText`: what is drawn with it later follows the theme.
using ColourToken = QColor Theme::*;

} // namespace lambdesk
