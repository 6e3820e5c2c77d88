// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparisondelegate.h"

#include "comparisonmodel.h"

#include <ui/style/theme.h>

#include <QFontMetrics>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace lambdesk
{

namespace
{

using Sign = ComparisonModel::Sign;

constexpr int leastDigits = 3;
constexpr int signSpace = 3; ///< characters for the sign with a blank on each side

/// Of a line that differs, and stronger of the part of it that does.
struct Colours {
    QColor sign;
    QColor line;
    QColor part;
};

Colours coloursOf(ComparedSide side)
{
    const Theme &theme = Theme::current();
    const bool before = side == ComparedSide::Before;
    QColor part = before ? theme.error : theme.success;
    part.setAlphaF(float(Theme::tintOpacity));
    return {before ? theme.error : theme.success, before ? theme.errorFill : theme.successFill, part};
}

Sign signAt(const QModelIndex &index)
{
    return Sign(index.data(ComparisonModel::SignRole).toInt());
}

} // namespace

ComparisonDelegate::ComparisonDelegate(ComparedSide side, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_side(side)
{
}

int ComparisonDelegate::characterWidth() const
{
    return QFontMetrics(Theme::current().codeFont).horizontalAdvance(u'0');
}

int ComparisonDelegate::gutterWidth() const
{
    const int digits = qMax(leastDigits, int(QString::number(m_lines).size()));
    return (digits + signSpace) * characterWidth() + Theme::current().spaceTiny;
}

QSize ComparisonDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {gutterWidth(), QFontMetrics(Theme::current().codeFont).height() + Theme::current().px(2)};
}

void ComparisonDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const Sign sign = signAt(index);
    const QRect line = option.rect;
    painter->save();
    painter->setLayoutDirection(option.direction);
    painter->setFont(theme.codeFont);
    painter->fillRect(line, sign == Sign::Same      ? theme.page
                            : sign == Sign::Missing ? theme.strip
                                                    : coloursOf(m_side).line);
    paintText(painter, line, index);
    // At the view's left edge, wherever the text has been scrolled to.
    paintGutter(painter, QRect(0, line.top(), gutterWidth(), line.height()), index);
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->setPen(theme.focus);
        painter->drawLine(QPoint(0, line.top()), QPoint(line.right(), line.top()));
        painter->drawLine(QPoint(0, line.bottom()), QPoint(line.right(), line.bottom()));
    }
    painter->restore();
}

void ComparisonDelegate::paintText(QPainter *painter, const QRect &line, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const QFontMetrics metrics(theme.codeFont);
    const QString text = index.data().toString();
    QRect place = line.adjusted(gutterWidth() + theme.spaceTiny, 0, 0, 0);
    const int from = index.data(ComparisonModel::DifferenceFromRole).toInt();
    const int to = index.data(ComparisonModel::DifferenceToRole).toInt();
    if (to > from) {
        const int left = metrics.horizontalAdvance(text.left(from));
        const int right = metrics.horizontalAdvance(text.left(to));
        painter->fillRect(QRect(place.left() + left, line.top(), right - left, line.height()),
                          coloursOf(m_side).part);
    }
    painter->setPen(theme.text);
    painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
    const QString end = index.data(ComparisonModel::EndRole).toString();
    if (end.isEmpty())
        return;
    place.setLeft(place.left() + metrics.horizontalAdvance(text + u"  "_s));
    painter->setPen(theme.mutedText);
    painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, u"⏎ "_s + end);
}

void ComparisonDelegate::paintGutter(QPainter *painter, const QRect &gutter, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const Sign sign = signAt(index);
    const bool differs = sign == Sign::Changed || sign == Sign::OnlyHere;
    painter->fillRect(gutter, differs ? coloursOf(m_side).line : theme.strip);
    if (sign == Sign::Missing)
        return;
    const int character = characterWidth();
    const QRect number = gutter.adjusted(0, 0, -signSpace * character, 0);
    painter->setPen(theme.mutedText);
    painter->drawText(number, Qt::AlignRight | Qt::AlignVCenter,
                      index.data(ComparisonModel::LineRole).toString());
    if (!differs)
        return;
    QFont bold = theme.codeFont;
    bold.setBold(true);
    painter->setFont(bold);
    painter->setPen(coloursOf(m_side).sign);
    painter->drawText(QRect(number.right(), gutter.top(), signSpace * character, gutter.height()),
                      Qt::AlignCenter, m_side == ComparedSide::Before ? u"\u2212"_s : u"+"_s);
    painter->setFont(theme.codeFont);
}

} // namespace lambdesk
