// SPDX-License-Identifier: GPL-3.0-or-later
#include "turningrow.h"

#include <QWidget>

#include <algorithm>

namespace lambdesk
{

TurningRow::TurningRow(QWidget *parent)
    : QBoxLayout(LeftToRight, parent)
{
    setContentsMargins(0, 0, 0, 0);
}

/// Without the margins.
int TurningRow::widthBeside() const
{
    int width = 0;
    for (int i = 0; i < count(); ++i) {
        const QLayoutItem *part = itemAt(i);
        if (!part->isEmpty())
            width += part->minimumSize().width() + (width > 0 ? spacing() : 0);
    }
    return width;
}

QSize TurningRow::minimumSize() const
{
    const QMargins margins = contentsMargins();
    int widest = 0;
    for (int i = 0; i < count(); ++i)
        widest = std::max(widest, itemAt(i)->minimumSize().width());
    return {widest + margins.left() + margins.right(), QBoxLayout::minimumSize().height()};
}

void TurningRow::setGeometry(const QRect &rect)
{
    const bool below = rect.marginsRemoved(contentsMargins()).width() < widthBeside();
    const Direction wanted = below ? TopToBottom : LeftToRight;
    if (wanted != direction()) {
        setDirection(wanted);
        Q_EMIT turned(below);
    }
    QBoxLayout::setGeometry(rect);
}

} // namespace lambdesk
