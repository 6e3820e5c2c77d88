// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instancelink.h"
#include "options.h"

#include <model/engine/engine.h>
#include <ui/preferences/startfacts.h>
#include <ui/shell/handedover.h>

#include <QObject>

#include <memory>

namespace lambdesk
{

class BusNotifier;
class LanguageController;
class MainWindow;
class MovingWorkspaceDialog;
class ThemeController;

/// The console's composition root: engine first, window second; window first, engine last.
class Console final : public QObject
{
    Q_OBJECT
public:
    Console(Options options, ThemeController &themes, LanguageController &languages);
    ~Console() override;

    /// Hands over to the program that holds the workspace, or opens it in a window of its own.
    void start();
    /// Engine and window anew, with what the user has chosen since: window first down, engine last.
    void renew();
    /// The same, and between the one engine and the other the workspace is moved to the folder.
    void move(const QString &folder);

private:
    void takeDown();
    void goOnIn(const QString &workspaceFolder);
    void removeSpareWorkspaces();
    void launch();
    EngineOptions engineOptions() const;
    StartFacts startFacts() const;
    void openWorkspace();
    /// `handed` is another's, whose place it takes.
    std::unique_ptr<MainWindow> makeWindow(const HandedOver &handed);
    void notifyFrom(MainWindow &window);
    void speak(const QString &language);
    /// Puts another window in the place of one whose texts are in another language.
    void renewWindow();
    void failToStart(const Error &error);

    Options m_options;
    ThemeController &m_themes;
    LanguageController &m_languages;
    InstanceLink m_link;
    StartFacts m_start; ///< of the engine, for each window of it
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<MovingWorkspaceDialog> m_moving; ///< while there are neither
    BusNotifier *m_notifier = nullptr;               ///< null until it is known, and where there is none
    HandedOver m_handed;                             ///< to the next window
    QString m_windowLanguage;
    bool m_isOpen = false; ///< the workspace
};

} // namespace lambdesk
