// SPDX-License-Identifier: GPL-3.0-or-later
#include "palettedelegate.h"

#include "palettemodel.h"

#include <ui/style/theme.h>
#include <ui/widgets/isolated.h>

#include <QPainter>
#include <QTextLayout>

namespace lambdesk
{

namespace
{

QList<QTextLayout::FormatRange> bold(const QList<int> &positions, qsizetype shown)
{
    QList<QTextLayout::FormatRange> ranges;
    for (const int position : positions) {
        if (position >= shown)
            break;
        QTextLayout::FormatRange range;
        range.start = position;
        range.length = 1;
        range.format.setFontWeight(QFont::Bold);
        range.format.setFontUnderline(true); // bold alone is hard to see in a row of capitals
        ranges.append(range);
    }
    return ranges;
}

/// Draws `words` at the end of `room`, and takes their width off.
void drawAtEnd(QPainter &painter, QRect &room, const QString &words, Qt::LayoutDirection direction)
{
    if (words.isEmpty())
        return;
    const QString text = direction == Qt::RightToLeft ? isolated(words) : words; // keys as they are pressed
    const QRect all = room;
    const int width = painter.fontMetrics().horizontalAdvance(text);
    const QRect place =
        QStyle::alignedRect(direction, Qt::AlignRight | Qt::AlignVCenter, {width, room.height()}, room);
    painter.drawText(place, Qt::AlignCenter | Qt::TextSingleLine, text);
    room.setWidth(room.width() - width - Theme::current().spaceMedium);
    if (direction == Qt::RightToLeft)
        room.moveRight(all.right());
}

} // namespace

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, theme.selection);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, theme.hover);
    QRect room = option.rect.adjusted(theme.spaceMedium, 0, -theme.spaceMedium, 0);
    painter->setFont(theme.smallFont);
    painter->setPen(theme.mutedText);
    drawAtEnd(*painter, room, index.data(PaletteModel::KindTextRole).toString(), option.direction);
    painter->setPen(theme.text);
    drawAtEnd(*painter, room, index.data(PaletteModel::ShortcutRole).toString(), option.direction);

    const QString name = index.data().toString();
    // Room for the bold letters, which are wider than what is measured.
    const auto positions = index.data(PaletteModel::PositionsRole).value<QList<int>>();
    const int forBold = int(positions.size());
    const QString shown =
        QFontMetrics(theme.bodyFont).elidedText(name, Qt::ElideRight, room.width() - forBold);
    QTextLayout layout(shown, theme.bodyFont, painter->device());
    QTextOption text(QStyle::visualAlignment(option.direction, Qt::AlignLeft));
    text.setTextDirection(option.direction);
    text.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(text);
    layout.setFormats(bold(positions, shown == name ? name.size() : shown.size() - 1));
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(room.width());
    layout.endLayout();
    layout.draw(painter, QPointF(room.x(), room.y() + (room.height() - line.height()) / 2));
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const Theme &theme = Theme::current();
    return {theme.fieldWidth, QFontMetrics(theme.bodyFont).height() + 2 * theme.spaceSmall};
}

} // namespace lambdesk
