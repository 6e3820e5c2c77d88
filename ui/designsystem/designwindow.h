// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>

namespace lambdesk
{

class ThemeController;

/// For developers: every part that pages share in all its states, in the theme and at the zoom that are
/// chosen on the spot. `lambdesk --design-system` opens it.
class DesignWindow final : public QMainWindow
{
    Q_OBJECT
public:
    explicit DesignWindow(ThemeController &theme, QWidget *parent = nullptr);

private:
    QWidget *makeBar(ThemeController &theme);
};

} // namespace lambdesk
