// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "patience.h"

#include <model/engine/engine.h>
#include <ui/services.h>
#include <ui/shell/mainwindow.h>

#include <QDir>

#include <memory>

namespace lambdesk::test
{

/// Engine and window as the program builds them, on a workspace of the test's.
class Console
{
public:
    explicit Console(const QString &workspace, const QString &profile = QStringLiteral("today"))
    {
        EngineOptions options;
        options.resources = ResourcePaths{QStringLiteral(LAMBDESK_TEST_RESOURCES)};
        options.workspace = WorkspacePaths{workspace};
        options.profileId = profile;
        options.keeperProgram =
            QDir(QStringLiteral(LAMBDESK_TEST_PROGRAMS)).filePath(QStringLiteral("lambdesk-keeper"));
        options.unpackProgram =
            QDir(QStringLiteral(LAMBDESK_TEST_PROGRAMS)).filePath(QStringLiteral("lambdesk-unpack"));
        auto created = Engine::create(options);
        if (!created)
            qFatal("%s", qUtf8Printable(created.error().message));
        m_engine = std::move(*created);
        m_window = std::make_unique<MainWindow>(Services::of(*m_engine), workspace);
        m_window->resize(1200, 900);
        m_window->show();
    }

    /// False when the workspace could not be opened; the window shows why.
    bool open()
    {
        auto future = m_engine->open();
        if (!waitUntil([&] { return future.isFinished(); }))
            return false;
        const Result<void> opened = future.result();
        if (opened)
            m_window->workspaceOpened();
        else
            m_window->workspaceFailed(opened.error());
        return opened.has_value() && QTest::qWaitForWindowExposed(m_window.get(), patience);
    }

    MainWindow &window() { return *m_window; }
    Engine &engine() { return *m_engine; }

    /// The widget of that object name that is on screen, in any window; waits for it.
    template <typename Widget>
    Widget *find(const QString &objectName)
    {
        Widget *found = nullptr;
        const bool appeared = waitUntil([&] {
            const auto widgets = QApplication::allWidgets();
            for (QWidget *widget : widgets) {
                if (widget->objectName() == objectName && widget->isVisible()) {
                    found = qobject_cast<Widget *>(widget);
                    if (found)
                        return true;
                }
            }
            return false;
        });
        if (!appeared)
            qWarning("%s is not on screen", qUtf8Printable(objectName));
        return found;
    }

private:
    std::unique_ptr<Engine> m_engine; // declared first: dies last
    std::unique_ptr<MainWindow> m_window;
};

} // namespace lambdesk::test
