// SPDX-License-Identifier: GPL-3.0-or-later
#include "wheelguard.h"

#include <QComboBox>
#include <QEvent>
#include <QTabBar>

namespace lambdesk
{

namespace
{

class WheelGuard final : public QObject
{
public:
    enum class Turns { WithTheFocus, Never };

    WheelGuard(Turns turns, QWidget *guarded)
        : QObject(guarded)
        , m_turns(turns)
    {
        guarded->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const bool turns =
            m_turns == Turns::WithTheFocus && static_cast<const QWidget *>(watched)->hasFocus();
        if (event->type() == QEvent::Wheel && !turns) {
            event->ignore(); // so that the page gets it
            return true;
        }
        return QObject::eventFilter(watched, event);
    }

private:
    Turns m_turns;
};

} // namespace

void guardFromWheel(QComboBox *list)
{
    list->setFocusPolicy(Qt::StrongFocus);
    new WheelGuard(WheelGuard::Turns::WithTheFocus, list);
}

void guardFromWheel(QTabBar *tabs)
{
    new WheelGuard(WheelGuard::Turns::Never, tabs);
}

} // namespace lambdesk
