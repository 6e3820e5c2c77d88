// SPDX-License-Identifier: GPL-3.0-or-later
#include "isolateddelegate.h"

namespace lambdesk
{

namespace
{
constexpr QChar firstStrongIsolate(0x2068);
constexpr QChar popIsolate(0x2069);
} // namespace

void IsolatedDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (option->direction == Qt::RightToLeft && !option->text.isEmpty())
        option->text = firstStrongIsolate + option->text + popIsolate;
}

} // namespace lambdesk
