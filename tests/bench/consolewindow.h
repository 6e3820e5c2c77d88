// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench.h"

#include <model/functions/functionvalues.h>
#include <ui/shell/mainwindow.h>
#include <ui/style/themecontroller.h>

#include <memory>

class QAction;

namespace lambdesk
{
class Engine;
}

namespace lambdesk::bench
{

/// The console's window on a workspace, with the look that the program gives it.
class ConsoleWindow
{
public:
    /// Shown, with the workspace open.
    explicit ConsoleWindow(const QString &workspace);
    ~ConsoleWindow();
    Q_DISABLE_COPY_MOVE(ConsoleWindow)

    Engine &engine() const { return *m_engine; }
    MainWindow &window() const { return *m_window; }
    FunctionName name(const QString &function) const;

    /// As a click leads there: from an event, so that what goes with it is deleted after it.
    void go(const Place &place) const;
    /// Goes to the function's page, and waits until it can be tested.
    void openFunction(const FunctionName &function) const;

    /// The one that is on the screen, with that object name if one is given; null while there is none.
    template <typename Widget>
    Widget *find(const QString &objectName = {}) const
    {
        const auto found = m_window->findChildren<Widget *>(objectName);
        for (Widget *each : found) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    /// The same, once it is there.
    template <typename Widget>
    Widget &await(const QString &objectName) const
    {
        Widget *found = nullptr;
        waitUntil(qUtf8Printable(objectName), [&] {
            found = find<Widget>(objectName);
            return found != nullptr;
        });
        return *found;
    }
    QAction &action(const QString &objectName) const;

private:
    ThemeController m_themes;
    std::unique_ptr<Engine> m_engine; // declared first: dies last
    std::unique_ptr<MainWindow> m_window;
};

/// Turns the event loop for so long: what was asked for a moment ago comes to its end.
void letSettle(Milliseconds time);

} // namespace lambdesk::bench
