// SPDX-License-Identifier: GPL-3.0-or-later
#include "filehitsdelegate.h"

#include "filehitsmodel.h"

#include <ui/style/theme.h>

#include <QApplication>
#include <QPainter>

namespace lambdesk
{

void FileHitsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const int from = index.data(FileHitsModel::HitFromRole).toInt();
    const int to = index.data(FileHitsModel::HitToRole).toInt();
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    if (to > from) {
        const QRect place = style->subElementRect(QStyle::SE_ItemViewItemText, &item, item.widget);
        const QFontMetrics metrics(item.font);
        const QString text = item.text;
        item.text.clear();
        style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
        const int left = metrics.horizontalAdvance(text.left(from));
        const int right = metrics.horizontalAdvance(text.left(to));
        const Theme &theme = Theme::current();
        painter->save();
        painter->setLayoutDirection(Qt::LeftToRight); // as code runs
        painter->setClipRect(place);
        painter->fillRect(QRect(place.left() + left, place.top(), right - left, place.height()),
                          theme.searchMark);
        painter->setFont(item.font);
        painter->setPen(theme.text);
        painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                          metrics.elidedText(text, Qt::ElideRight, place.width()));
        painter->restore();
    } else {
        style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    }
}

} // namespace lambdesk
