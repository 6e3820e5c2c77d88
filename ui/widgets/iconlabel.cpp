// SPDX-License-Identifier: GPL-3.0-or-later
#include "iconlabel.h"

#include <QEvent>

namespace lambdesk
{

IconLabel::IconLabel(IconName name, ColourToken colour, int size, QWidget *parent)
    : QLabel(parent)
    , m_name(name)
    , m_colour(colour)
    , m_size(size)
{
    draw();
}

void IconLabel::setIcon(IconName name, ColourToken colour)
{
    m_name = name;
    m_colour = colour;
    draw();
}

void IconLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        draw();
}

void IconLabel::paintEvent(QPaintEvent *event)
{
    // The window has gone to a screen of another density.
    if (pixmap().devicePixelRatio() != devicePixelRatioF())
        draw();
    QLabel::paintEvent(event);
}

void IconLabel::draw()
{
    const Theme &theme = Theme::current();
    setPixmap(iconPixmap(m_name, theme.*m_colour, theme.px(m_size), devicePixelRatioF()));
}

} // namespace lambdesk
