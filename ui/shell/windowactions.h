// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QAction;
class QWidget;

namespace lambdesk
{

/// What the window can do on whichever page: each an action that keys, menus, palette and sheet share. They
/// live as long as the window.
struct WindowActions {
    explicit WindowActions(QWidget *window);

    /// Those that need an open workspace.
    QList<QAction *> onPages() const;

    QAction *newFunction;
    QAction *open;
    QAction *openFolder;
    QAction *exportWorkspace;
    QAction *importWorkspace;
    QAction *quit;
    QAction *sideNavigation; ///< checkable
    QAction *fullScreen;     ///< checkable
    QAction *back;
    QAction *forward;
    QAction *home;
    QAction *palette;
    QAction *preferences;
    QAction *menu;
    QAction *help;
    QAction *shortcuts;
    QAction *tour;
    QAction *about;
};

} // namespace lambdesk
