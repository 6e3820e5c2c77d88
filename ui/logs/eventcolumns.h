// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "eventtext.h"

#include <QFont>
#include <QRect>

namespace lambdesk
{

/// Where the parts of an event are, in pixels from the left: the bracket of its run, the ▸ that expands it,
/// its icon, its time, its stream (for hits of several) and its message.
struct EventColumns {
    int bracket = 0;
    int caret = 0;
    int icon = 0;
    int time = 0;
    int stream = 0;
    int message = 0;
    int end = 0;
    int lineHeight = 0;
    int character = 1; ///< width of one, in the fixed-width font

    static constexpr int indentation = 2; ///< characters a level of a JSON tree

    static EventColumns of(const QFont &font, int width, bool streams);

    qsizetype messageCharacters() const { return qMax(8, (end - message) / character); }
    qsizetype streamCharacters() const { return stream < message ? (message - stream) / character - 1 : 0; }
    /// Of the icon and of each of the carets, in a line whose top is `y`.
    QRect square(int x, int y) const;
    /// Left edge of a line of a JSON tree.
    int messageAt(int depth) const { return message + depth * indentation * character; }
};

} // namespace lambdesk
