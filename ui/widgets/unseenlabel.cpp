// SPDX-License-Identifier: GPL-3.0-or-later
#include "unseenlabel.h"

#include <QEvent>

namespace lambdesk
{

void UnseenLabel::add(QWidget *field, const QString &name)
{
    field->setAccessibleName(name);
    new UnseenLabel(name, field); // its parent has it
}

UnseenLabel::UnseenLabel(const QString &name, QWidget *field)
    : QLabel(name, field->parentWidget())
{
    setTextFormat(Qt::PlainText);
    hide();
    setBuddy(field);
    field->installEventFilter(this);
    connect(field, &QObject::destroyed, this, &QObject::deleteLater);
}

bool UnseenLabel::eventFilter(QObject *watched, QEvent *event)
{
    // Only siblings count as labels.
    if (event->type() == QEvent::ParentChange) {
        setParent(static_cast<QWidget *>(watched)->parentWidget());
        hide();
    }
    return QLabel::eventFilter(watched, event);
}

} // namespace lambdesk
