// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventpainter.h"

#include "kindlook.h"
#include "linebreaks.h"

#include <ui/style/icons.h>
#include <ui/style/theme.h>

#include <QPainter>

namespace lambdesk
{

void EventPainter::paintEvent(QPainter &painter, const QRect &area, const EventShape *shape, const Look &look)
{
    const Theme &theme = Theme::current();
    paintGround(painter, area, look);
    paintBracket(painter, area, look);
    if (!shape) {
        const int thickness = m_columns.character;
        painter.fillRect(QRect(m_columns.time, area.top() + (m_columns.lineHeight - thickness) / 2,
                               (m_columns.end - m_columns.time) / 2, thickness),
                         theme.strip);
        return;
    }
    paintCaret(painter, m_columns.square(m_columns.caret, area.top()), look.expanded);
    paintIcon(painter, m_columns.square(m_columns.icon, area.top()), shape->kind);
    const int base = baseline(painter, area.top());
    painter.setPen(theme.mutedText);
    painter.drawText(m_columns.time, base, shape->timeText);
    if (m_columns.streamCharacters() > 0)
        painter.drawText(m_columns.stream, base, elidedInMiddle(shape->stream, m_columns.streamCharacters()));
    const QColor colour = colourOf(shape->kind);
    // Only what shows of a message that is higher than the view.
    const QRect shown = painter.viewport();
    for (qsizetype i = 0; i < shape->lines.size(); ++i) {
        const int y = area.top() + int(i) * m_columns.lineHeight;
        if (y > shown.bottom())
            break;
        if (y + m_columns.lineHeight < shown.top())
            continue;
        const EventShape::Line &line = shape->lines.at(i);
        if (look.current && line.node >= 0 && line.node == look.currentNode) {
            painter.fillRect(
                QRect(m_columns.message, y, m_columns.end - m_columns.message, m_columns.lineHeight),
                theme.page);
            painter.setPen(theme.focus);
            painter.drawRect(m_columns.message, y, m_columns.end - m_columns.message - 1,
                             m_columns.lineHeight - 1);
        }
        paintLine(painter, y, line, line.isNote ? theme.information : colour);
    }
}

void EventPainter::paintRun(QPainter &painter, const QRect &area, const EventShape *shape, const LogRun *run,
                            const Look &look)
{
    const Theme &theme = Theme::current();
    paintGround(painter, area, look);
    paintCaret(painter, m_columns.square(m_columns.bracket, area.top()), false);
    const int base = baseline(painter, area.top());
    painter.setPen(theme.mutedText);
    if (shape)
        painter.drawText(m_columns.time, base, shape->timeText);
    if (!run)
        return;
    paintIcon(painter, m_columns.square(m_columns.icon, area.top()),
              run->failed ? EventKind::Error : (run->running ? EventKind::Start : EventKind::End));
    painter.setPen(theme.text);
    const QString figures = compactFigures(*run);
    painter.drawText(m_columns.message, base, figures);
    int x = m_columns.message + painter.fontMetrics().horizontalAdvance(figures) + theme.spaceMedium;
    for (const RunChip &chip : chipsOf(*run))
        paintChip(painter, x, area.top(), chip.text, chip.colour, chip.fill);
}

void EventPainter::paintGround(QPainter &painter, const QRect &area, const Look &look) const
{
    const Theme &theme = Theme::current();
    if (look.selected)
        painter.fillRect(area, theme.selection);
    else if (look.marked)
        painter.fillRect(area, theme.informationFill);
    painter.fillRect(QRect(area.left(), area.bottom(), area.width(), 1), theme.strip);
    if (look.marked)
        painter.fillRect(QRect(area.left(), area.top(), 3, area.height()), theme.marker);
    if (look.current) {
        painter.setPen(theme.focus);
        painter.drawRect(area.adjusted(0, 0, -1, -1));
    }
}

void EventPainter::paintBracket(QPainter &painter, const QRect &area, const Look &look) const
{
    if (look.bracket == Bracket::None)
        return;
    const Theme &theme = Theme::current();
    const QRect square = m_columns.square(m_columns.bracket, area.top());
    const int x = square.center().x();
    painter.setPen(theme.fieldBorder);
    if (look.bracket == Bracket::First) {
        paintCaret(painter, square, true);
        painter.setPen(theme.fieldBorder);
        if (!look.loneRow)
            painter.drawLine(x, square.bottom() + 1, x, area.bottom());
        return;
    }
    const bool last = look.bracket == Bracket::Last;
    const int end = last ? area.top() + m_columns.lineHeight / 2 : area.bottom();
    painter.drawLine(x, area.top(), x, end);
    if (last)
        painter.drawLine(x, end, square.right(), end);
}

void EventPainter::paintLine(QPainter &painter, int y, const EventShape::Line &line,
                             const QColor &colour) const
{
    const Theme &theme = Theme::current();
    const int x = m_columns.messageAt(line.depth);
    for (const TextSpan &mark : line.marks) {
        const QFontMetrics metrics = painter.fontMetrics();
        const int from = metrics.horizontalAdvance(line.text.left(mark.at));
        const int width = metrics.horizontalAdvance(line.text.mid(mark.at, mark.length));
        painter.fillRect(QRect(x + from, y + 1, width, m_columns.lineHeight - 3), theme.searchMark);
    }
    if (line.opens)
        paintCaret(painter, m_columns.square(x - Theme::current().iconSize, y), !line.closed);
    painter.setPen(colour);
    painter.drawText(x, baseline(painter, y), line.text);
}

void EventPainter::paintChip(QPainter &painter, int &x, int y, const QString &text, const QColor &colour,
                             const QColor &fill) const
{
    const Theme &theme = Theme::current();
    const int width = painter.fontMetrics().horizontalAdvance(text) + 2 * theme.spaceTiny;
    const QRectF box(x + 0.5, y + 2.5, width, m_columns.lineHeight - 6);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colour);
    painter.setBrush(fill);
    painter.drawRoundedRect(box, theme.radiusSmall, theme.radiusSmall);
    painter.setBrush(Qt::NoBrush);
    painter.drawText(x + theme.spaceTiny, baseline(painter, y), text);
    painter.setRenderHint(QPainter::Antialiasing, false);
    x += width + theme.spaceSmall;
}

void EventPainter::paintCaret(QPainter &painter, const QRect &square, bool open) const
{
    const QPointF middle = QRectF(square).center();
    const qreal size = m_columns.square(0, 0).width() / 4.0;
    QPolygonF caret;
    if (open)
        caret << middle + QPointF(-size, -size / 2) << middle + QPointF(size, -size / 2)
              << middle + QPointF(0, size);
    else
        caret << middle + QPointF(-size / 2, -size) << middle + QPointF(size, 0)
              << middle + QPointF(-size / 2, size);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::current().mutedText);
    painter.drawPolygon(caret);
    painter.setBrush(Qt::NoBrush);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void EventPainter::paintIcon(QPainter &painter, const QRect &square, EventKind kind)
{
    const auto name = iconOf(kind);
    if (!name)
        return;
    QPixmap &pixmap = m_icons[int(kind)];
    if (pixmap.isNull())
        pixmap = iconPixmap(*name, markOf(kind), square.width(), painter.device()->devicePixelRatioF());
    painter.drawPixmap(square.topLeft(), pixmap);
}

int EventPainter::baseline(const QPainter &painter, int y) const
{
    const QFontMetrics metrics = painter.fontMetrics();
    return y + (m_columns.lineHeight - metrics.height()) / 2 + metrics.ascent();
}

} // namespace lambdesk
