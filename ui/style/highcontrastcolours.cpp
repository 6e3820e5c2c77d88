// SPDX-License-Identifier: GPL-3.0-or-later
#include "colours.h"

namespace lambdesk
{

Colours highContrastColours()
{
    // Black and white, and bright colours on it: text keeps 7 : 1 to whatever it stands on.
    Colours c;
    c.dark = true;
    c.page = QColor(Qt::black);
    c.strip = QColor(0x1c1c1c);
    c.stripLine = QColor(0xc8c8c8);
    c.text = QColor(0xffffff);
    c.mutedText = QColor(0xe0e0e0);
    c.disabledText = QColor(0xb0b0b0);
    c.link = QColor(0x7fd4ff);
    c.marker = QColor(0xffb347);
    c.field = QColor(Qt::black);
    c.fieldBorder = QColor(0xffffff);
    c.focus = QColor(0xffe100);
    c.selection = QColor(0x00305c);
    c.hover = QColor(0x262626);
    c.codeBox = QColor(Qt::black);
    c.searchMark = QColor(0x5c4a00);
    c.primaryTop = QColor(0x0a48a8);
    c.primaryBottom = QColor(0x0a48a8);
    c.primaryBorder = QColor(0xffffff);
    c.primaryText = QColor(0xffffff);
    c.secondaryTop = QColor(0x1c1c1c);
    c.secondaryBottom = QColor(0x1c1c1c);
    c.secondaryBorder = QColor(0xffffff);
    c.navigationTop = QColor(Qt::black);
    c.navigationBottom = QColor(Qt::black);
    c.navigationLine = QColor(0xffffff);
    c.navigationText = QColor(0xffffff);
    c.navigationMuted = QColor(0xe0e0e0);
    c.navigationFocus = QColor(0xffe100);
    c.success = QColor(0x6ff0a0);
    c.successFill = QColor(0x00210e);
    c.information = QColor(0x8fd0ff);
    c.informationFill = QColor(0x001a33);
    c.warning = QColor(0xffc857);
    c.warningFill = QColor(0x2b1d00);
    c.error = QColor(0xffb0a8);
    c.errorFill = QColor(0x330606);
    c.series = {QColor(0x6cb8ff), QColor(0xffb347), QColor(0x6ff0a0), QColor(0xd8b0ff),
                QColor(0x5ce6f0), QColor(0xffa59c), QColor(0xffa6da), QColor(0xd0d0d0),
                QColor(0xe6e95c), QColor(0xb9bcff), QColor(0xe0b48c), QColor(0xb8f08f)};
    return c;
}

} // namespace lambdesk
