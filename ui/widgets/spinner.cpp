// SPDX-License-Identifier: GPL-3.0-or-later
#include "spinner.h"

#include <ui/style/theme.h>

#include <QPainter>
#include <QTimerEvent>

namespace lambdesk
{

namespace
{
constexpr int stepsPerTurn = 12;
constexpr int millisecondsPerStep = 80;
} // namespace

Spinner::Spinner(QWidget *parent, int size)
    : QWidget(parent)
    , m_size(size)
{
    setFixedSize(sizeHint());
    setAccessibleName(tr("In progress"));
}

void Spinner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal stroke = width() / 8.0;
    const QRectF ring = QRectF(rect()).adjusted(stroke, stroke, -stroke, -stroke);
    painter.setPen(QPen(Theme::current().stripLine, stroke));
    painter.drawEllipse(ring);
    painter.setPen(QPen(Theme::current().link, stroke, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(ring, -m_step * 16 * 360 / stepsPerTurn, 16 * 90);
}

QSize Spinner::sizeHint() const
{
    const int size = Theme::current().px(m_size);
    return {size, size};
}

void Spinner::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::StyleChange)
        return;
    setFixedSize(sizeHint());
    m_timer.stop();
    if (isVisible() && !Theme::current().lessMotion)
        m_timer.start(millisecondsPerStep, this);
}

void Spinner::showEvent(QShowEvent *)
{
    if (!Theme::current().lessMotion)
        m_timer.start(millisecondsPerStep, this);
}

void Spinner::hideEvent(QHideEvent *)
{
    m_timer.stop();
}

void Spinner::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer.timerId()) {
        QWidget::timerEvent(event);
        return;
    }
    m_step = (m_step + 1) % stepsPerTurn;
    update();
}

} // namespace lambdesk
