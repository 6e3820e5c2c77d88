// SPDX-License-Identifier: GPL-3.0-or-later
#include "tile.h"

#include <ui/style/theme.h>

#include <QPainter>
#include <QStyle>
#include <QTextLayout>
#include <QTextOption>

namespace lambdesk
{

namespace
{

constexpr int tileWidth = 200;
constexpr int mostTitleLines = 2;
constexpr int descriptionLines = 4;
constexpr double headScale = 1.1;

QFont tileTitleFont()
{
    QFont font = Theme::current().bodyFont;
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * headScale);
    return font;
}

int tileTextMargin()
{
    const Theme &theme = Theme::current();
    return theme.spaceMedium - theme.spaceTiny;
}

/// Between words, and within one that is longer than a line.
QTextOption tileWrapping()
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return option;
}

/// Into how many lines the title is wrapped.
int titleLinesOf(const QString &title, int width)
{
    QTextLayout layout(title, tileTitleFont());
    layout.setTextOption(tileWrapping());
    layout.beginLayout();
    int lines = 0;
    for (QTextLine line = layout.createLine(); line.isValid() && lines < mostTitleLines;
         line = layout.createLine()) {
        line.setLineWidth(qMax(1, width));
        ++lines;
    }
    layout.endLayout();
    return lines;
}

/// What doesn't fit into `lines` ends with an ellipsis.
void drawWrapped(QPainter &painter, const QRect &box, const QString &text, int lines)
{
    QTextLayout layout(text, painter.font());
    layout.setTextOption(tileWrapping());
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

int Tile::bodyAndFootHeight() const
{
    const Theme &theme = Theme::current();
    const int body = descriptionLines * fontMetrics().lineSpacing() + 2 * theme.spaceSmall;
    const int foot = fontMetrics().lineSpacing() + theme.spaceMedium;
    return body + foot;
}

QSize Tile::sizeHint() const
{
    const Theme &theme = Theme::current();
    const int head = fontMetrics().lineSpacing() + theme.spaceMedium;
    return {theme.px(tileWidth), head + bodyAndFootHeight()};
}

int Tile::heightForWidth(int width) const
{
    const int more = titleLinesOf(text(), width - 1 - 2 * tileTextMargin()) - 1;
    return sizeHint().height() + qMax(0, more) * QFontMetrics(tileTitleFont()).lineSpacing();
}

void Tile::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    const bool lit = hasFocus() || underMouse();
    const QRect box = rect().adjusted(0, 0, -1, -1);
    painter.fillRect(rect(), isDown() ? theme.selection : (lit ? theme.hover : theme.page));
    const QRect head(box.left(), box.top(), box.width(), height() - bodyAndFootHeight());
    painter.fillRect(head, theme.strip);
    painter.setPen(theme.stripLine);
    painter.drawLine(head.bottomLeft(), head.bottomRight());

    painter.setFont(tileTitleFont());
    painter.setPen(isEnabled() ? theme.text : theme.disabledText);
    const QRect name = head.adjusted(tileTextMargin(), 0, -tileTextMargin(), 0);
    const int nameHeight = titleLinesOf(text(), name.width()) * painter.fontMetrics().lineSpacing();
    drawWrapped(painter, name.adjusted(0, (name.height() - nameHeight) / 2, 0, 0), text(), mostTitleLines);

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
