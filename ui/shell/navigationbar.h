// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "place.h"

#include <QWidget>

class QMenu;

namespace lambdesk
{

struct PlatformProfile;

/// The dark bar on top: what this is at the left, which platform it plays at the right.
class NavigationBar final : public QWidget
{
    Q_OBJECT
public:
    explicit NavigationBar(const PlatformProfile &profile, QWidget *parent = nullptr);

    /// Adds a service to the menu Services: as one entry, or, with several pages, as a menu of its own.
    /// Every page has a place.
    void addService(const QString &title, const Trail &pages);
    QMenu *settings() const { return m_settings; }

Q_SIGNALS:
    void placeRequested(const lambdesk::Place &place);

private:
    QMenu *m_services;
    QMenu *m_settings;
};

} // namespace lambdesk
