// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogsize.h"

#include <ui/style/theme.h>

#include <QScreen>
#include <QWidget>

namespace lambdesk
{

int widthOnScreen(const QWidget &dialog, int wanted)
{
    return qMin(wanted, dialog.screen()->availableSize().width() - 2 * Theme::current().spaceLarge);
}

} // namespace lambdesk
