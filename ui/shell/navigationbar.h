// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace lambdesk
{

struct PlatformProfile;

/// The dark bar on top: what this is at the left, which platform it plays at the right.
class NavigationBar final : public QWidget
{
    Q_OBJECT
public:
    explicit NavigationBar(const PlatformProfile &profile, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The program's or the service's name was pressed.
    void homeRequested();
};

} // namespace lambdesk
