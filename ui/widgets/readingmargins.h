// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGuiApplication>
#include <QMargins>

namespace lambdesk
{

/// Margins from where lines begin to where they end: in a window that reads from the right a layout turns
/// round its parts, but not its own sides.
inline QMargins readingMargins(int start, int top, int end, int bottom)
{
    const bool mirrored = QGuiApplication::isRightToLeft();
    return {mirrored ? end : start, top, mirrored ? start : end, bottom};
}

} // namespace lambdesk
