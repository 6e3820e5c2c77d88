// SPDX-License-Identifier: GPL-3.0-or-later
#include "titleheader.h"

#include <ui/style/theme.h>

#include <QGuiApplication>
#include <QPainter>
#include <QStyleOptionHeader>

namespace lambdesk
{

namespace
{
constexpr QChar leftToRightMark(0x200e);
constexpr int arrowInTitle = 10;  ///< what it takes of the title's room, with the space before it
constexpr int measuredRows = 100; ///< of thousands; the width is asked for whenever one of them changes
} // namespace

TitleHeader::TitleHeader(QWidget *table)
    : QHeaderView(Qt::Horizontal, table)
{
    setSectionsClickable(true);
    setResizeContentsPrecision(measuredRows);
}

void TitleHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int column) const
{
    QHeaderView::initStyleOptionForIndex(option, column);
    if (isRightToLeft()) {
        option->text.clear(); // paintSection() has it
        return;
    }
    option->text = fittingTitle(option->text, column);
    if (QGuiApplication::isRightToLeft()) { // the painter goes by the window
        // Behind it, too: signs at an end, as in count(*), and the dots of a cut one would change sides.
        option->text = leftToRightMark + option->text + leftToRightMark;
        option->textAlignment |= Qt::AlignAbsolute;
    }
}

void TitleHeader::paintSection(QPainter *painter, const QRect &place, int column) const
{
    painter->save(); // styles leave it clipped to nothing
    QHeaderView::paintSection(painter, place, column);
    painter->restore();
    if (isLeftToRight())
        return;
    QStyleOptionHeader section;
    initStyleOption(&section);
    QHeaderView::initStyleOptionForIndex(&section, column);
    painter->save();
    painter->setFont(font());
    painter->setPen(Theme::current().text);
    style()->drawItemText(painter, titlePlace(place), int(section.textAlignment), palette(), isEnabled(),
                          fittingTitle(section.text, column));
    painter->restore();
}

QString TitleHeader::fittingTitle(const QString &title, int column) const
{
    int room = titlePlace({0, 0, sectionSize(column), height()}).width();
    if (isSortIndicatorShown()) // in this column, or in this one next
        room -= Theme::current().px(arrowInTitle);
    return fontMetrics().elidedText(title, Qt::ElideRight, room);
}

QRect TitleHeader::titlePlace(const QRect &section) const
{
    QStyleOptionHeader option;
    initStyleOption(&option);
    option.rect = section;
    return style()->subElementRect(QStyle::SE_HeaderLabel, &option, this);
}

} // namespace lambdesk
