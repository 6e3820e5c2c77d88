// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "place.h"

#include <ui/widgets/button.h>

class QMenu;

namespace lambdesk
{

struct WindowActions;

/// The button at the end of the navigation bar with the menus that other programs have in a menu bar: File,
/// Edit, View, Go, Help.
class WindowMenu final : public SecondaryButton
{
    Q_OBJECT
public:
    WindowMenu(const WindowActions &actions, QMenu *help, QWidget *bar);

    /// Adds pages to Go. Each has a place.
    void addPages(const Trail &pages);
    QMenu *view() const { return m_view; }

Q_SIGNALS:
    void placeRequested(const lambdesk::Place &place);

private:
    QMenu *m_view;
    QMenu *m_go;
};

/// The menu of the button Help, and of Help in the WindowMenu.
QMenu *makeHelpMenu(const WindowActions &actions, QWidget *parent);

} // namespace lambdesk
