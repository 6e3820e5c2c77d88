// SPDX-License-Identifier: GPL-3.0-or-later
#include "statusdot.h"

#include <QPainter>
#include <QStyle>

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

void StatusDot::paint(QPainter &painter, const QRect &line, ColourToken colour, Qt::LayoutDirection direction)
{
    const Theme &theme = Theme::current();
    const QRectF place =
        QStyle::visualRect(direction, line, QRect(line.topLeft(), QSize(theme.statusDot, line.height())));
    const QRectF dot(place.left(), place.center().y() - theme.statusDot / 2.0, theme.statusDot,
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
    painter.setLayoutDirection(layoutDirection()); // which turns alignments round
    paint(painter, rect(), m_colour, layoutDirection());
    painter.setPen(Theme::current().text);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(room(), 0, 0, 0)),
                     Qt::AlignVCenter | Qt::AlignLeft, m_words);
}

} // namespace lambdesk
