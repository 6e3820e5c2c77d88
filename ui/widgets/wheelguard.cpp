// SPDX-License-Identifier: GPL-3.0-or-later
#include "wheelguard.h"

#include <QComboBox>
#include <QEvent>

namespace lambdesk
{

namespace
{

class WheelGuard final : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Wheel && !static_cast<QWidget *>(watched)->hasFocus()) {
            event->ignore(); // so that the page gets it
            return true;
        }
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

void guardFromWheel(QComboBox *list)
{
    list->setFocusPolicy(Qt::StrongFocus);
    list->installEventFilter(new WheelGuard(list));
}

} // namespace lambdesk
