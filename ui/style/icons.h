// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
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
    SideNavigation,
    Stop,
    Warning
};

/// The icon in the theme's text colour (in its own colours where it has any), sharp at any scale.
QIcon icon(IconName name);
QIcon icon(IconName name, const QColor &colour);
/// For labels: `size` in device-independent pixels.
QPixmap iconPixmap(IconName name, const QColor &colour, int size, qreal devicePixelRatio);

} // namespace lambdesk
