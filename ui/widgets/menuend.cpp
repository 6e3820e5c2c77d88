// SPDX-License-Identifier: GPL-3.0-or-later
#include "menuend.h"

#include <QMenu>

namespace lambdesk
{

void closeAtItsEnd(QMenu *menu)
{
    QObject::connect(menu, &QMenu::triggered, menu, [menu](QAction *action) {
        if (!action->menu())
            menu->close();
        else if (menu->isVisible())
            menu->setActiveAction(action);
    });
}

} // namespace lambdesk
