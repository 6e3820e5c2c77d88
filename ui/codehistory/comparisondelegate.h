// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "textcomparison.h"

#include <QStyledItemDelegate>

namespace lambdesk
{

/// Paints a line of a comparison: number and sign, which stay in sight when the text is scrolled sideways,
/// and the text, coloured where it differs.
class ComparisonDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    ComparisonDelegate(ComparedSide side, QObject *parent);

    void setLineCount(int lines) { m_lines = lines; }
    int gutterWidth() const;
    int characterWidth() const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintGutter(QPainter *painter, const QRect &line, const QModelIndex &index) const;
    void paintText(QPainter *painter, const QRect &line, const QModelIndex &index) const;

    const ComparedSide m_side;
    int m_lines = 0;
};

} // namespace lambdesk
