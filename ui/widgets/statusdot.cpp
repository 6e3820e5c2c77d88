// SPDX-License-Identifier: GPL-3.0-or-later
#include "statusdot.h"

#include <QPainter>

namespace lambdesk
{

StatusDot::StatusDot(ColourToken colour, const QString &words, QWidget *parent)
    : QWidget(parent)
    , m_colour(colour)
    , m_words(words)
{
    setAccessibleName(words);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize StatusDot::sizeHint() const
{
    return {room() + fontMetrics().horizontalAdvance(m_words), fontMetrics().height()};
}

void StatusDot::paint(QPainter &painter, const QRectF &line, ColourToken colour)
{
    const Theme &theme = Theme::current();
    const QRectF dot(line.left(), line.center().y() - theme.statusDot / 2.0, theme.statusDot,
                     theme.statusDot);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.*colour);
    painter.drawEllipse(dot);
    painter.restore();
}

int StatusDot::room()
{
    return Theme::current().statusDot + Theme::current().spaceSmall;
}

void StatusDot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, rect(), m_colour);
    painter.setPen(Theme::current().text);
    painter.drawText(rect().adjusted(room(), 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, m_words);
}

} // namespace lambdesk
