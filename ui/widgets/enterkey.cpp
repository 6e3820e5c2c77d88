// SPDX-License-Identifier: GPL-3.0-or-later
#include "enterkey.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPointer>
#include <QToolButton>

namespace lambdesk
{

namespace
{

class EnterOnToolButtons final : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::KeyPress) // as nearly all that come by are not
            return QObject::eventFilter(watched, event);
        auto *button = qobject_cast<QToolButton *>(watched);
        if (!button)
            return QObject::eventFilter(watched, event);
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (!isEnter || (key->modifiers() & ~Qt::KeypadModifier))
            return QObject::eventFilter(watched, event);
        if (!key->isAutoRepeat())
            button->click();
        return true;
    }
};

} // namespace

void pressToolButtonsByEnter()
{
    static QPointer<EnterOnToolButtons> filter;
    if (filter)
        return;
    filter = new EnterOnToolButtons(qApp);
    qApp->installEventFilter(filter);
}

} // namespace lambdesk
