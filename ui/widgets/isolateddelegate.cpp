// SPDX-License-Identifier: GPL-3.0-or-later
#include "isolateddelegate.h"

#include "isolated.h"

namespace lambdesk
{

void IsolatedDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (option->direction == Qt::RightToLeft && !option->text.isEmpty())
        option->text = isolated(option->text);
}

} // namespace lambdesk
