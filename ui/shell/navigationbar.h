// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "place.h"

#include <QWidget>

#include <utility>

class QHBoxLayout;

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
    /// The menus that have what the user can change about the look.
    QList<QMenu *> lookMenus() const;

Q_SIGNALS:
    void placeRequested(const lambdesk::Place &place);

protected:
    bool event(QEvent *event) override;

private:
    /// What the bar does without in a narrow window, or with large type: one after the other.
    enum Saving { Nothing, Platform, FindWords, MenuWords, HomeWords, Region, Menus };

    void fit();
    void save(Saving saving);
    void setupPlaces(QHBoxLayout *row);
    void setupPlatform(const PlatformProfile &profile, QHBoxLayout *row);
    void setupMenus(const WindowActions &actions, QHBoxLayout *row);

    SecondaryButton *m_home = nullptr;
    ServicesMenu *m_services = nullptr;
    QWidget *m_platform = nullptr;
    QWidget *m_region = nullptr;
    SecondaryButton *m_find = nullptr;
    SecondaryButton *m_settings = nullptr;
    SecondaryButton *m_help = nullptr;
    WindowMenu *m_menu = nullptr;
    std::pair<int, int> m_fitted; ///< the width, and the one that is needed
};

} // namespace lambdesk
