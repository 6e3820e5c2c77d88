// SPDX-License-Identifier: GPL-3.0-or-later
#include "tile.h"

#include <ui/style/theme.h>

#include <QPainter>
#include <QStyle>
#include <QTextLayout>

namespace lambdesk
{

namespace
{

constexpr int tileWidth = 200;
constexpr int descriptionLines = 4;
constexpr double headScale = 1.1;

/// Wrapped at words; what doesn't fit into `lines` ends with an ellipsis.
void drawWrapped(QPainter &painter, const QRect &box, const QString &text, int lines)
{
    QTextLayout layout(text, painter.font());
    // Where reading begins; the words run as their own language does.
    const auto start = QStyle::visualAlignment(painter.layoutDirection(), Qt::AlignLeft);
    painter.save();
    painter.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    layout.beginLayout();
    const QFontMetrics metrics(painter.font());
    int y = box.top();
    for (int i = 0; i < lines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(box.width());
        const QString rest = text.mid(line.textStart());
        const bool last = i + 1 == lines;
        const QString shown = last ? metrics.elidedText(rest, Qt::ElideRight, box.width())
                                   : text.mid(line.textStart(), line.textLength());
        painter.drawText(QRect(box.left(), y, box.width(), metrics.height()),
                         int(start) | Qt::AlignTop | Qt::TextSingleLine, shown.trimmed());
        y += metrics.lineSpacing();
    }
    layout.endLayout();
    painter.restore();
}

} // namespace

Tile::Tile(const QString &title, const QString &words, const QString &foot, QWidget *parent)
    : QAbstractButton(parent)
    , m_words(words)
    , m_foot(foot)
{
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(QStringLiteral("%1 %2").arg(words, foot));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

int Tile::headHeight() const
{
    return fontMetrics().lineSpacing() + Theme::current().spaceMedium;
}

QSize Tile::sizeHint() const
{
    const Theme &theme = Theme::current();
    const int body = descriptionLines * fontMetrics().lineSpacing() + 2 * theme.spaceSmall;
    const int foot = fontMetrics().lineSpacing() + theme.spaceMedium;
    return {theme.px(tileWidth), headHeight() + body + foot};
}

void Tile::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    const bool lit = hasFocus() || underMouse();
    const QRect box = rect().adjusted(0, 0, -1, -1);
    painter.fillRect(rect(), isDown() ? theme.selection : (lit ? theme.hover : theme.page));
    const QRect head(box.left(), box.top(), box.width(), headHeight());
    painter.fillRect(head, theme.strip);
    painter.setPen(theme.stripLine);
    painter.drawLine(head.bottomLeft(), head.bottomRight());

    const int margin = theme.spaceMedium - theme.spaceTiny;
    QFont headFont = theme.bodyFont;
    if (headFont.pointSizeF() > 0)
        headFont.setPointSizeF(headFont.pointSizeF() * headScale);
    painter.setFont(headFont);
    painter.setPen(isEnabled() ? theme.text : theme.disabledText);
    const QRect name = head.adjusted(margin, 0, -margin, 0);
    painter.drawText(name, Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetrics(headFont).elidedText(text(), Qt::ElideRight, name.width()));

    painter.setFont(theme.bodyFont);
    const int footTop = box.bottom() - fontMetrics().lineSpacing() - theme.spaceSmall;
    drawWrapped(painter,
                QRect(name.left(), head.bottom() + theme.spaceSmall, name.width(), footTop - head.bottom()),
                m_words, descriptionLines);
    painter.setPen(theme.stripLine);
    painter.drawLine(name.left(), footTop, name.right(), footTop);
    painter.setFont(theme.smallFont);
    painter.setPen(isEnabled() ? theme.mutedText : theme.disabledText);
    painter.drawText(QRect(name.left(), footTop, name.width(), box.bottom() - footTop),
                     Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetrics(theme.smallFont).elidedText(m_foot, Qt::ElideRight, name.width()));

    const int ring = hasFocus() ? theme.focusWidth + 1 : theme.borderWidth;
    const QColor edge = hasFocus() ? theme.focus : (underMouse() ? theme.link : theme.stripLine);
    painter.setPen(QPen(edge, ring, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawRect(box.adjusted(ring / 2, ring / 2, -(ring / 2), -(ring / 2)));
}

void Tile::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void Tile::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace lambdesk
