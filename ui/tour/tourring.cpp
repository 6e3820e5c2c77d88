// SPDX-License-Identifier: GPL-3.0-or-later
#include "tourring.h"

#include <ui/style/theme.h>

#include <QPainter>

namespace lambdesk
{

TourRing::TourRing(QWidget *window)
    : QWidget(window)
{
    setObjectName(QStringLiteral("tourRing"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void TourRing::surround(const QRect &control)
{
    const int around = Theme::current().spaceTiny;
    setGeometry(control.adjusted(-around, -around, around, around) & parentWidget()->rect());
    show();
    raise();
}

void TourRing::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    const qreal half = theme.focusWidth / 2.0;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.marker, theme.focusWidth));
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), theme.radiusMedium,
                            theme.radiusMedium);
}

} // namespace lambdesk
