// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventsheader.h"

#include <ui/style/theme.h>

#include <QPainter>

namespace lambdesk
{

EventsHeader::EventsHeader(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("eventsHeader"));
}

void EventsHeader::setColumns(const EventColumns &columns, TimeZoneChoice zone)
{
    m_columns = columns;
    m_zone = zone;
    update();
}

QSize EventsHeader::sizeHint() const
{
    const Theme &theme = Theme::current();
    return {0, QFontMetrics(theme.boldFont).height() + 2 * theme.spaceTiny};
}

void EventsHeader::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.fillRect(rect(), theme.strip);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.stripLine);
    painter.setFont(theme.boldFont);
    painter.setPen(theme.text);
    const auto write = [&](int x, int end, const QString &text) {
        painter.drawText(QRect(x, 0, end - x, height()), Qt::AlignVCenter, text);
    };
    write(m_columns.time, m_columns.stream, tr("Timestamp (%1)").arg(zoneText(m_zone)));
    if (m_columns.streamCharacters() > 0)
        write(m_columns.stream, m_columns.message, tr("Log stream"));
    write(m_columns.message, m_columns.end, tr("Message"));
}

} // namespace lambdesk
