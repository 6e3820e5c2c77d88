// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventcolumns.h"

#include <ui/style/theme.h>

#include <QFontMetrics>

namespace lambdesk
{

namespace
{

constexpr int streamColumn = 28;
const QString widestTime = QStringLiteral("0000-00-00 00:00:00.000");

} // namespace

EventColumns EventColumns::of(const QFont &font, int width, bool streams)
{
    const Theme &theme = Theme::current();
    const QFontMetrics metrics(font);
    EventColumns columns;
    columns.character = qMax(1, metrics.horizontalAdvance(QLatin1Char('0')));
    columns.lineHeight = metrics.height() + theme.spaceSmall / 2;
    columns.bracket = theme.spaceTiny;
    columns.caret = columns.bracket + theme.iconSize;
    columns.icon = columns.caret + theme.iconSize;
    columns.time = columns.icon + theme.iconSize + theme.spaceTiny;
    columns.stream = columns.time + metrics.horizontalAdvance(widestTime) + theme.spaceMedium;
    columns.message = columns.stream + (streams ? (streamColumn + 1) * columns.character : 0);
    columns.end = width - theme.spaceSmall;
    return columns;
}

QRect EventColumns::square(int x, int y) const
{
    const int size = Theme::current().px(14);
    return {x, y + (lineHeight - size) / 2, size, size};
}

} // namespace lambdesk
