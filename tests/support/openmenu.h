// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>
#include <QTimer>

#include <functional>

namespace lambdesk::test
{

/// Works in a menu once it is open. That has an event loop of its own, out of which this is called; the work
/// is done once, and has to lead to the menu's end.
class OpenMenu : public QObject
{
public:
    OpenMenu(QMenu *menu, std::function<void()> work)
    {
        connect(&m_look, &QTimer::timeout, this, [this, menu, work] {
            // What a key has opened has its first entry marked.
            if (!menu->isVisible() || m_isDone)
                return;
            m_isDone = true;
            m_look.stop();
            work();
            menu->close();
        });
        m_look.start(10);
    }

    bool isDone() const { return m_isDone; }

private:
    QTimer m_look;
    bool m_isDone = false;
};

} // namespace lambdesk::test
