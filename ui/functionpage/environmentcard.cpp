// SPDX-License-Identifier: GPL-3.0-or-later
#include "environmentcard.h"

#include "environmentsmodel.h"

#include <ui/style/theme.h>

#include <QPainter>

namespace lambdesk
{

namespace
{

constexpr int cardWidth = 290;
constexpr int dotSize = 9;
constexpr int barHeight = 5;

QColor colourOf(EnvironmentStatus::State state, const Theme &theme)
{
    switch (state) {
    case EnvironmentStatus::State::Running:
        return theme.success;
    case EnvironmentStatus::State::Initializing:
        return theme.warning;
    case EnvironmentStatus::State::Frozen:
        return theme.information;
    case EnvironmentStatus::State::Ending:
        return theme.error;
    case EnvironmentStatus::State::StartedAhead:
        break;
    }
    return theme.mutedText;
}

/// The part of its memory that an environment has been seen to use.
double fillOf(const EnvironmentStatus &status)
{
    constexpr double bytesPerMb = 1024 * 1024;
    return status.memoryMb > 0 ? qBound(0.0, double(status.memoryBytes) / bytesPerMb / status.memoryMb, 1.0)
                               : 0;
}

void drawFrame(QPainter &painter, const QRectF &card, const QStyleOptionViewItem &option)
{
    const Theme &theme = Theme::current();
    const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus);
    const bool isLit = option.state.testFlag(QStyle::State_MouseOver);
    const double pen = hasFocus ? 2 : 1;
    painter.setPen(QPen(hasFocus ? theme.focus : theme.stripLine, pen));
    painter.setBrush(option.state.testFlag(QStyle::State_Selected) ? theme.selection
                     : isLit                                       ? theme.hover
                                                                   : theme.page);
    painter.drawRoundedRect(card.adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2), 4, 4);
}

void drawMemory(QPainter &painter, const QRectF &bar, double fill)
{
    const Theme &theme = Theme::current();
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.stripLine);
    painter.drawRoundedRect(bar, barHeight / 2.0, barHeight / 2.0);
    if (fill <= 0)
        return;
    painter.setBrush(fill > 0.9 ? theme.error : fill > 0.75 ? theme.warning : theme.link);
    painter.drawRoundedRect(
        QRectF(bar.topLeft(), QSizeF(qMax<double>(barHeight, bar.width() * fill), barHeight)),
        barHeight / 2.0, barHeight / 2.0);
}

} // namespace

QSize EnvironmentCard::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const Theme &theme = Theme::current();
    const int lines = QFontMetrics(theme.boldFont).height() + QFontMetrics(theme.bodyFont).height() +
                      QFontMetrics(theme.smallFont).height();
    return {cardWidth, lines + barHeight + 4 * theme.spaceSmall};
}

void EnvironmentCard::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const auto status = index.data(EnvironmentsModel::StatusRole).value<EnvironmentStatus>();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    drawFrame(*painter, option.rect, option);

    QRect line = option.rect.adjusted(theme.spaceMedium, theme.spaceSmall, -theme.spaceMedium, 0);
    const auto write = [&](const QFont &font, const QColor &colour, EnvironmentsModel::Role left,
                           EnvironmentsModel::Role right, int indent) {
        line.setHeight(QFontMetrics(font).height());
        const QString end = right ? index.data(right).toString() : QString();
        const int endWidth = end.isEmpty() ? 0 : QFontMetrics(theme.bodyFont).horizontalAdvance(end);
        const QRect start = line.adjusted(indent, 0, end.isEmpty() ? 0 : -endWidth - theme.spaceSmall, 0);
        painter->setFont(font);
        painter->setPen(colour);
        painter->drawText(
            start, Qt::AlignVCenter | Qt::AlignLeft,
            QFontMetrics(font).elidedText(index.data(left).toString(), Qt::ElideRight, start.width()));
        painter->setFont(theme.bodyFont);
        painter->setPen(theme.text);
        painter->drawText(line, Qt::AlignVCenter | Qt::AlignRight, end);
        line.moveTop(line.bottom() + 1 + theme.spaceSmall);
    };
    const QRectF dot(line.left(), line.top() + (QFontMetrics(theme.boldFont).height() - dotSize) / 2.0,
                     dotSize, dotSize);
    write(theme.boldFont, theme.text, EnvironmentsModel::StateTextRole, EnvironmentsModel::AgeRole,
          dotSize + theme.spaceSmall);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colourOf(status.state, theme));
    painter->drawEllipse(dot);
    write(theme.bodyFont, theme.text, EnvironmentsModel::RunsRole, EnvironmentsModel::MemoryRole, 0);
    drawMemory(*painter, QRectF(line.left(), line.top() - theme.spaceTiny, line.width(), barHeight),
               fillOf(status));
    line.translate(0, barHeight);
    write(theme.smallFont, theme.mutedText, EnvironmentsModel::PlaceRole, EnvironmentsModel::Role(0), 0);
    painter->restore();
}

} // namespace lambdesk
