// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "place.h"

#include <QWidget>

namespace lambdesk
{

class SecondaryButton;
class ServicesMenu;
class WindowMenu;
struct PlatformProfile;
struct WindowActions;

/// The dark bar on top: what this is at the left, which platform it plays and the menus at the right.
class NavigationBar final : public QWidget
{
    Q_OBJECT
public:
    NavigationBar(const PlatformProfile &profile, const WindowActions &actions, QWidget *parent = nullptr);

    /// Adds a service to the menus. Every page has a place.
    void addService(const QString &title, const Trail &pages);
    /// As from a key: with the first entry marked.
    void openMenu();
    void openHelp();
    QMenu *settings() const { return m_settings; }

Q_SIGNALS:
    void placeRequested(const lambdesk::Place &place);

private:
    void setupPlaces(QHBoxLayout *row);
    void setupPlatform(const PlatformProfile &profile, QHBoxLayout *row);
    void setupMenus(const WindowActions &actions, QHBoxLayout *row);

    ServicesMenu *m_services = nullptr;
    QMenu *m_settings = nullptr;
    SecondaryButton *m_help = nullptr;
    WindowMenu *m_menu = nullptr;
};

} // namespace lambdesk
