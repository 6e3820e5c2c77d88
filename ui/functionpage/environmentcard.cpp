// SPDX-License-Identifier: GPL-3.0-or-later
#include "environmentcard.h"

#include "environmentsmodel.h"

#include <model/core/units.h>
#include <ui/style/theme.h>
#include <ui/widgets/card.h>
#include <ui/widgets/statusdot.h>

#include <QPainter>
#include <QStyle>

namespace lambdesk
{

namespace
{

constexpr int cardWidth = 290;

ColourToken colourOf(EnvironmentStatus::State state)
{
    switch (state) {
    case EnvironmentStatus::State::Running:
        return &Theme::success;
    case EnvironmentStatus::State::Initializing:
        return &Theme::warning;
    case EnvironmentStatus::State::Frozen:
        return &Theme::information;
    case EnvironmentStatus::State::Ending:
        return &Theme::error;
    case EnvironmentStatus::State::StartedAhead:
        break;
    }
    return &Theme::mutedText;
}

/// The part of its memory that an environment has been seen to use.
double fillOf(const EnvironmentStatus &status)
{
    return status.memoryMb > 0 ? qBound(0.0, double(status.memoryBytes) / bytesPerMb / status.memoryMb, 1.0)
                               : 0;
}

void drawMemory(QPainter &painter, const QRectF &bar, double fill, Qt::LayoutDirection direction)
{
    const Theme &theme = Theme::current();
    const double height = bar.height();
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.stripLine);
    painter.drawRoundedRect(bar, height / 2, height / 2);
    if (fill <= 0)
        return;
    painter.setBrush(fill > 0.9 ? theme.error : fill > 0.75 ? theme.warning : theme.link);
    const double filled = qMax(height, bar.width() * fill);
    const double from = direction == Qt::RightToLeft ? bar.right() - filled : bar.left();
    painter.drawRoundedRect(QRectF(from, bar.top(), filled, height), height / 2, height / 2);
}

} // namespace

QSize EnvironmentCard::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const Theme &theme = Theme::current();
    const int lines = QFontMetrics(theme.boldFont).height() + QFontMetrics(theme.bodyFont).height() +
                      QFontMetrics(theme.smallFont).height();
    return {theme.px(cardWidth), lines + theme.thinBar + 4 * theme.spaceSmall};
}

void EnvironmentCard::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const auto status = index.data(EnvironmentsModel::StatusRole).value<EnvironmentStatus>();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction); // which turns alignments round
    Card::paint(*painter, option.rect,
                option.state.testFlag(QStyle::State_Selected)    ? Card::State::Selected
                : option.state.testFlag(QStyle::State_MouseOver) ? Card::State::Lit
                                                                 : Card::State::Usual,
                option.state.testFlag(QStyle::State_HasFocus));

    QRect line = option.rect.adjusted(theme.spaceMedium, theme.spaceSmall, -theme.spaceMedium, 0);
    const auto write = [&](const QFont &font, const QColor &colour, EnvironmentsModel::Role atStart,
                           EnvironmentsModel::Role atEnd, int indent) {
        line.setHeight(QFontMetrics(font).height());
        const QString end = atEnd ? index.data(atEnd).toString() : QString();
        const int endWidth = end.isEmpty() ? 0 : QFontMetrics(theme.bodyFont).horizontalAdvance(end);
        const QRect start =
            QStyle::visualRect(option.direction, line,
                               line.adjusted(indent, 0, end.isEmpty() ? 0 : -endWidth - theme.spaceSmall, 0));
        painter->setFont(font);
        painter->setPen(colour);
        painter->drawText(
            start, Qt::AlignVCenter | Qt::AlignLeft,
            QFontMetrics(font).elidedText(index.data(atStart).toString(), Qt::ElideRight, start.width()));
        painter->setFont(theme.bodyFont);
        painter->setPen(theme.text);
        painter->drawText(line, Qt::AlignVCenter | Qt::AlignRight, end);
        line.moveTop(line.bottom() + 1 + theme.spaceSmall);
    };
    StatusDot::paint(*painter,
                     QRect(line.topLeft(), QSize(line.width(), QFontMetrics(theme.boldFont).height())),
                     colourOf(status.state), option.direction);
    write(theme.boldFont, theme.text, EnvironmentsModel::StateTextRole, EnvironmentsModel::AgeRole,
          StatusDot::room());
    write(theme.bodyFont, theme.text, EnvironmentsModel::RunsRole, EnvironmentsModel::MemoryRole, 0);
    drawMemory(*painter, QRectF(line.left(), line.top() - theme.spaceTiny, line.width(), theme.thinBar),
               fillOf(status), option.direction);
    line.translate(0, theme.thinBar);
    write(theme.smallFont, theme.mutedText, EnvironmentsModel::PlaceRole, EnvironmentsModel::Role(0), 0);
    painter->restore();
}

} // namespace lambdesk
