// SPDX-License-Identifier: GPL-3.0-or-later
#include "colours.h"

namespace lambdesk
{

Colours lightColours()
{
    Colours c;
    c.page = QColor(0xffffff);
    c.strip = QColor(0xf0f0f0);
    c.stripLine = QColor(0xc8c8c8);
    c.text = QColor(0x333333);
    c.mutedText = QColor(0x5e5e5e);
    c.disabledText = QColor(0x7a7a7a);
    c.link = QColor(0x1558a6);
    c.marker = QColor(0xc96d00);
    c.field = QColor(0xffffff);
    c.fieldBorder = QColor(0x878787);
    c.focus = QColor(0x1a78e0);
    c.selection = QColor(0xdcebfa);
    c.hover = QColor(0xf3f8fd);
    c.codeBox = QColor(0xf7f7f7);
    c.searchMark = QColor(0xffe58a);
    c.primaryTop = QColor(0x1f73c9);
    c.primaryBottom = QColor(0x155fb5);
    c.primaryBorder = QColor(0x124a8c);
    c.primaryText = QColor(0xffffff);
    c.secondaryTop = QColor(0xfafafa);
    c.secondaryBottom = QColor(0xdcdcdc);
    c.secondaryBorder = QColor(0x828282);
    c.navigationTop = QColor(0x464646);
    c.navigationBottom = QColor(0x1f1f1f);
    c.navigationLine = QColor(0x1f1f1f);
    c.navigationText = QColor(0xf2f2f2);
    c.navigationMuted = QColor(0xc4c4c4);
    c.navigationFocus = QColor(0x6cb8ff);
    c.success = QColor(0x17743a);
    c.successFill = QColor(0xf1faf2);
    c.information = QColor(0x24629f);
    c.informationFill = QColor(0xeff6fd);
    c.warning = QColor(0x8f5600);
    c.warningFill = QColor(0xfff8ea);
    c.error = QColor(0xc02424);
    c.errorFill = QColor(0xfdf1f0);
    c.series = {QColor(0x2a6ebb), QColor(0xc96d00), QColor(0x1e8e3e), QColor(0x7b3fa8),
                QColor(0x00808c), QColor(0xc62828), QColor(0xb0407f), QColor(0x6b6b6b),
                QColor(0x6f7200), QColor(0x5b5fc7), QColor(0x8a5a3b), QColor(0x3b7f2f)};
    return c;
}

} // namespace lambdesk
