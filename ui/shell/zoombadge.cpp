// SPDX-License-Identifier: GPL-3.0-or-later
#include "zoombadge.h"

#include <ui/style/theme.h>

#include <QAccessible>

#include <chrono>

namespace lambdesk
{

namespace
{
using namespace std::chrono_literals;
constexpr auto shown = 1500ms;
} // namespace

ZoomBadge::ZoomBadge(QWidget *window)
    : QLabel(window)
{
    setObjectName(QStringLiteral("zoomBadge"));
    setAlignment(Qt::AlignCenter);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
    m_gone.setSingleShot(true);
    m_gone.setInterval(shown);
    connect(&m_gone, &QTimer::timeout, this, &QWidget::hide);
}

void ZoomBadge::tell(double zoom)
{
    const Theme &theme = Theme::current();
    setFont(theme.titleFont);
    setText(tr("%1 %").arg(qRound(zoom * 100)));
    setAccessibleName(tr("Zoom %1").arg(text()));
    const int space = theme.spaceMedium;
    resize(sizeHint() + QSize(2 * space, space));
    const QRect window = parentWidget()->rect();
    move(window.center().x() - width() / 2, window.bottom() - height() - 4 * space);
    show();
    raise();
    m_gone.start();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace lambdesk
