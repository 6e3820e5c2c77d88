// SPDX-License-Identifier: GPL-3.0-or-later
#include "linktext.h"

#include <ui/style/theme.h>

#include <QTableView>

namespace lambdesk
{

bool isOnText(const QTableView &table, const QModelIndex &cell, int x)
{
    const QRect place = table.visualRect(cell);
    const int fromStart = table.isRightToLeft() ? place.right() - x : x - place.left();
    const int text = table.fontMetrics().horizontalAdvance(cell.data().toString());
    return fromStart >= 0 && fromStart <= text + Theme::current().spaceSmall;
}

} // namespace lambdesk
