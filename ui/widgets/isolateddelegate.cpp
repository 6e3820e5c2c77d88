// SPDX-License-Identifier: GPL-3.0-or-later
#include "isolateddelegate.h"

#include "isolated.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QToolTip>

namespace lambdesk
{

bool IsolatedDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                                 const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QString text = index.data().toString(); // none below the last row
    const bool isCut = event->type() == QEvent::ToolTip && !text.isEmpty() &&
                       index.data(Qt::ToolTipRole).toString().isEmpty() &&
                       sizeHint(option, index).width() > view->visualRect(index).width();
    if (!isCut)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    // Rich text, so that a long one is wrapped.
    QToolTip::showText(event->globalPos(), QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped()), view);
    return true;
}

void IsolatedDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (option->direction == Qt::RightToLeft && !option->text.isEmpty())
        option->text = isolated(option->text);
}

} // namespace lambdesk
