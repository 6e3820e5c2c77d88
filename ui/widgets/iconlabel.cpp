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

QSize IconLabel::sizeHint() const
{
    const int size = Theme::current().px(m_size);
    return QSize(size, size).grownBy(contentsMargins());
}

QSize IconLabel::minimumSizeHint() const
{
    return sizeHint();
}

void IconLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() != QEvent::StyleChange)
        return;
    m_isStale = true;
    updateGeometry();
    update();
}

void IconLabel::paintEvent(QPaintEvent *event)
{
    // Or the window has gone to a screen of another density.
    if (m_isStale || pixmap().devicePixelRatio() != devicePixelRatioF())
        draw();
    QLabel::paintEvent(event);
}

void IconLabel::draw()
{
    const Theme &theme = Theme::current();
    m_isStale = false;
    setPixmap(iconPixmap(m_name, theme.*m_colour, theme.px(m_size), devicePixelRatioF()));
}

} // namespace lambdesk
