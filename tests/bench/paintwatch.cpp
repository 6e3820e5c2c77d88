// SPDX-License-Identifier: GPL-3.0-or-later
#include "paintwatch.h"

#include <QEvent>
#include <QWidget>

#include <utility>

namespace lambdesk::bench
{

PaintWatch::PaintWatch(const QWidget &widget)
    : m_widget(widget)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool PaintWatch::take()
{
    return std::exchange(m_isPainted, false);
}

void PaintWatch::await()
{
    constexpr Milliseconds patience = 30'000;
    const Stopwatch watch;
    while (!take()) {
        if (watch.elapsed() > patience)
            giveUp(QStringLiteral("nothing was painted"));
        QCoreApplication::processEvents(); // with the flush to the screen at its end
    }
}

bool PaintWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && watched->isWidgetType()) {
        const auto *widget = static_cast<QWidget *>(watched);
        m_isPainted = m_isPainted || widget == &m_widget || m_widget.isAncestorOf(widget);
    }
    return false;
}

} // namespace lambdesk::bench
