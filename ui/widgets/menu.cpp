// SPDX-License-Identifier: GPL-3.0-or-later
#include "menu.h"

#include "isolated.h"

#include <QStyleOptionMenuItem>

namespace lambdesk
{

void Menu::initStyleOption(QStyleOptionMenuItem *option, const QAction *action) const
{
    QMenu::initStyleOption(option, action);
    if (!option || !isRightToLeft() || option->text.isEmpty())
        return;
    const qsizetype tab = option->text.indexOf(u'\t');
    if (tab < 0)
        option->text = isolated(option->text);
    else
        option->text = isolated(option->text.left(tab)) + u'\t' + isolated(option->text.mid(tab + 1));
}

} // namespace lambdesk
