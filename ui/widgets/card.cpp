// SPDX-License-Identifier: GPL-3.0-or-later
#include "card.h"

#include <ui/style/theme.h>

#include <QPainter>

namespace lambdesk
{

Card::Card(QWidget *parent)
    : QFrame(parent)
{
}

void Card::paint(QPainter &painter, const QRectF &card, State state, bool hasFocus)
{
    const Theme &theme = Theme::current();
    const double pen = hasFocus ? theme.focusWidth : theme.borderWidth;
    painter.setPen(QPen(hasFocus ? theme.focus : theme.stripLine, pen));
    painter.setBrush(state == State::Selected ? theme.selection
                     : state == State::Lit    ? theme.hover
                                              : theme.page);
    painter.drawRoundedRect(card.adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2), theme.radiusMedium,
                            theme.radiusMedium);
}

} // namespace lambdesk
