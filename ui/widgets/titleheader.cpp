// SPDX-License-Identifier: GPL-3.0-or-later
#include "titleheader.h"

#include <ui/style/theme.h>

#include <QGuiApplication>
#include <QStyleOptionHeader>

namespace lambdesk
{

namespace
{
constexpr QChar leftToRightMark(0x200e);
constexpr int arrowInTitle = 10; ///< what it takes of the title's room, with the space before it
} // namespace

TitleHeader::TitleHeader(QWidget *table)
    : QHeaderView(Qt::Horizontal, table)
{
    setSectionsClickable(true);
}

void TitleHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int column) const
{
    QHeaderView::initStyleOptionForIndex(option, column);
    QStyleOptionHeader section = *option;
    section.rect = {0, 0, sectionSize(column), height()};
    int room = style()->subElementRect(QStyle::SE_HeaderLabel, &section, this).width();
    if (isSortIndicatorShown()) // in this column, or in this one next
        room -= Theme::current().px(arrowInTitle);
    option->text = fontMetrics().elidedText(option->text, Qt::ElideRight, room);
    if (isLeftToRight() && QGuiApplication::isRightToLeft()) { // the painter goes by the window
        // Behind it, too: signs at an end, as in count(*), and the dots of a cut one would change sides.
        option->text = leftToRightMark + option->text + leftToRightMark;
        option->textAlignment |= Qt::AlignAbsolute;
    }
}

} // namespace lambdesk
