// SPDX-License-Identifier: GPL-3.0-or-later
#include "labelalignment.h"

#include <QEvent>
#include <QLabel>
#include <QStyle>

namespace lambdesk
{

LabelAlignment::LabelAlignment(QObject *application)
{
    application->installEventFilter(this);
}

bool LabelAlignment::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show) {
        auto *label = qobject_cast<QLabel *>(watched);
        if (label && label->isRightToLeft() && !label->alignment().testFlag(Qt::AlignAbsolute))
            label->setAlignment(QStyle::visualAlignment(label->layoutDirection(), label->alignment()) |
                                Qt::AlignAbsolute);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace lambdesk
