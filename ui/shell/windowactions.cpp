// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowactions.h"

#include <ui/widgets/command.h>

#include <QAction>
#include <QCoreApplication>

namespace lambdesk
{

namespace
{

QString words(const char *text)
{
    return QCoreApplication::translate("WindowActions", text);
}

QAction *add(QWidget *window, const char *objectName, const char *text, const QList<QKeySequence> &keys)
{
    return addCommand(window, QLatin1String(objectName), words(text), keys, Qt::WindowShortcut);
}

} // namespace

WindowActions::WindowActions(QWidget *window)
    : newFunction(add(window, "newFunctionAction", QT_TRANSLATE_NOOP("WindowActions", "New function"),
                      {QKeySequence::New}))
    , open(add(window, "openAction", QT_TRANSLATE_NOOP("WindowActions", "Open a .ZIP file…"),
               {QKeySequence::Open}))
    , openFolder(add(window, "openFolderAction", QT_TRANSLATE_NOOP("WindowActions", "Open a folder…"),
                     {Qt::CTRL | Qt::SHIFT | Qt::Key_O}))
    , exportWorkspace(
          add(window, "exportWorkspaceAction", QT_TRANSLATE_NOOP("WindowActions", "Export workspace…"), {}))
    , importWorkspace(
          add(window, "importWorkspaceAction", QT_TRANSLATE_NOOP("WindowActions", "Import workspace…"), {}))
    , quit(add(window, "quitAction", QT_TRANSLATE_NOOP("WindowActions", "Quit"), {Qt::CTRL | Qt::Key_Q}))
    , sideNavigation(add(window, "sideNavigationAction",
                         QT_TRANSLATE_NOOP("WindowActions", "Side navigation"), {Qt::Key_F9}))
    , fullScreen(
          add(window, "fullScreenAction", QT_TRANSLATE_NOOP("WindowActions", "Full screen"), {Qt::Key_F11}))
    , back(add(window, "backAction", QT_TRANSLATE_NOOP("WindowActions", "Back"), {Qt::ALT | Qt::Key_Left}))
    , forward(add(window, "forwardAction", QT_TRANSLATE_NOOP("WindowActions", "Forward"),
                  {Qt::ALT | Qt::Key_Right}))
    , home(add(window, "homeAction", QT_TRANSLATE_NOOP("WindowActions", "List of functions"),
               {Qt::ALT | Qt::Key_Home}))
    , palette(add(window, "paletteAction", QT_TRANSLATE_NOOP("WindowActions", "Find anything…"),
                  {Qt::CTRL | Qt::Key_K}))
    , preferences(add(window, "preferencesAction", QT_TRANSLATE_NOOP("WindowActions", "Preferences…"),
                      {Qt::CTRL | Qt::Key_Comma}))
    , menu(add(window, "menuAction", QT_TRANSLATE_NOOP("WindowActions", "Open the menu"), {Qt::Key_F10}))
    , help(add(window, "helpAction", QT_TRANSLATE_NOOP("WindowActions", "Open the Help menu"), {Qt::Key_F1}))
    , shortcuts(add(window, "shortcutsAction", QT_TRANSLATE_NOOP("WindowActions", "Keyboard shortcuts"), {}))
    , tour(add(window, "tourAction", QT_TRANSLATE_NOOP("WindowActions", "Take the tour"), {}))
    , about(add(window, "aboutAction", QT_TRANSLATE_NOOP("WindowActions", "About Lambdesk"), {}))
{
    // By the platform's label it is the same command as the button.
    setCommandName(newFunction, words(QT_TRANSLATE_NOOP("WindowActions", "Create a Lambda function")));
    findByTextToo(newFunction);
    newFunction->setAutoRepeat(false); // each time the wizard would begin again
    for (QAction *action : {sideNavigation, fullScreen})
        action->setCheckable(true);
    for (QAction *action : {palette, menu, help})
        hideFromPalette(action);
}

QList<QAction *> WindowActions::onPages() const
{
    return {newFunction,    open,        openFolder, exportWorkspace, importWorkspace, home,
            sideNavigation, preferences, tour};
}

} // namespace lambdesk
