// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QIcon>
#include <QPixmap>

namespace lambdesk
{

enum class IconName {
    Application,
    Back,
    CaretDown,
    CaretUp,
    Check,
    Close,
    Copy,
    Filter,
    Forward,
    Help,
    Information,
    Lambda,
    LogDebug,
    LogEnd,
    LogError,
    LogInformation,
    LogInit,
    LogReport,
    LogStart,
    Menu,
    Plus,
    Search,
    Settings,
    SideNavigation,
    Stop,
    Warning
};

/// The icon in the theme's text colour (in its own colours where it has any), or in the one of a token, sharp
/// at any scale. It follows the theme.
QIcon icon(IconName name, ColourToken colour = &Theme::text);
/// For labels: `size` in device-independent pixels.
QPixmap iconPixmap(IconName name, const QColor &colour, int size, qreal devicePixelRatio);

} // namespace lambdesk
