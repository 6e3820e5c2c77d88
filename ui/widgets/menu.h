// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace lambdesk
{

/// A menu whose names and keys run as their own language does: in one that reads from the right, the last
/// sign of `Ctrl+,` would come first. (No style can do that: where a style sheet has rules for a menu's
/// entries, Qt draws their texts itself.)
class Menu : public QMenu
{
    Q_OBJECT
public:
    using QMenu::QMenu;

protected:
    void initStyleOption(QStyleOptionMenuItem *option, const QAction *action) const override;
};

} // namespace lambdesk
