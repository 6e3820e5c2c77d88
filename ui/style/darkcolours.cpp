// SPDX-License-Identifier: GPL-3.0-or-later
#include "colours.h"

namespace lambdesk
{

Colours darkColours()
{
    Colours c;
    c.dark = true;
    c.page = QColor(0x1e2126);
    c.strip = QColor(0x292d34);
    c.stripLine = QColor(0x454b55);
    c.text = QColor(0xe2e4e8);
    c.mutedText = QColor(0xa9b0ba);
    c.disabledText = QColor(0x868e99);
    c.link = QColor(0x74b8fa);
    c.marker = QColor(0xf29b30);
    c.field = QColor(0x15181c);
    c.fieldBorder = QColor(0x7f8894);
    c.focus = QColor(0x5aaeff);
    c.selection = QColor(0x24405f);
    c.hover = QColor(0x272d36);
    c.codeBox = QColor(0x181b20);
    c.searchMark = QColor(0x6b5a12);
    c.primaryTop = QColor(0x1f6fbe);
    c.primaryBottom = QColor(0x1c63ad);
    c.primaryBorder = QColor(0x4a97e4);
    c.primaryText = QColor(0xffffff);
    c.secondaryTop = QColor(0x3d434d);
    c.secondaryBottom = QColor(0x30353d);
    c.secondaryBorder = QColor(0x8a93a0);
    c.navigationTop = QColor(0x2b2f36);
    c.navigationBottom = QColor(0x121417);
    c.navigationLine = QColor(0x121417);
    c.navigationText = QColor(0xf2f2f2);
    c.navigationMuted = QColor(0xa8aeb8);
    c.navigationFocus = QColor(0x5aaeff);
    c.success = QColor(0x5fc477);
    c.successFill = QColor(0x1b2f22);
    c.information = QColor(0x6cb1f2);
    c.informationFill = QColor(0x1b2a3b);
    c.warning = QColor(0xe5a440);
    c.warningFill = QColor(0x352a17);
    c.error = QColor(0xff8a82);
    c.errorFill = QColor(0x3a1f20);
    c.series = {QColor(0x5aa5ee), QColor(0xf29b30), QColor(0x57bb6e), QColor(0xb98ae0),
                QColor(0x4fc3cf), QColor(0xff7b72), QColor(0xec8bc0), QColor(0xa0a7b1),
                QColor(0xc9cc4a), QColor(0x9ea2f5), QColor(0xd0a07a), QColor(0x9bcf7a)};
    return c;
}

} // namespace lambdesk
