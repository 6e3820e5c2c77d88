// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowmenu.h"

#include "editactions.h"
#include "windowactions.h"

#include <ui/style/icons.h>
#include <ui/style/theme.h>
#include <ui/widgets/command.h>
#include <ui/widgets/menu.h>

#include <QAction>

using namespace Qt::StringLiterals;

namespace lambdesk
{

WindowMenu::WindowMenu(const WindowActions &actions, QMenu *help, QWidget *bar)
    : SecondaryButton(QString(), bar)
{
    setObjectName(u"menuButton"_s);
    setIcon(lambdesk::icon(IconName::Menu, &Theme::navigationText));
    setAccessibleName(tr("Menu"));
    setToolTip(tr("%1 (%2)").arg(tr("Menu"), actions.menu->shortcut().toString(QKeySequence::NativeText)));
    // Pressed, it leaves the keyboard where it is: that is what Edit is about.
    setFocusPolicy(Qt::TabFocus);

    auto *menu = new Menu(this);
    menu->setObjectName(u"windowMenu"_s);
    const auto add = [menu](const QString &title, const QString &objectName,
                            const QList<QAction *> &entries) {
        auto *part = new Menu(title, menu);
        menu->addMenu(part);
        part->setObjectName(objectName);
        for (QAction *entry : entries) {
            if (entry)
                part->addAction(entry);
            else
                part->addSeparator();
        }
        return part;
    };
    add(tr("&File"), u"fileMenu"_s,
        {actions.newFunction, actions.open, actions.openFolder, nullptr, actions.exportWorkspace,
         actions.importWorkspace, nullptr, actions.quit});
    QMenu *edit = add(tr("&Edit"), u"editMenu"_s, {});
    new EditActions(edit, bar);
    edit->addSeparator();
    edit->addAction(actions.preferences);
    m_view = add(tr("&View"), u"viewMenu"_s, {actions.sideNavigation, actions.fullScreen, nullptr});
    m_go =
        add(tr("&Go"), u"goMenu"_s, {actions.back, actions.forward, actions.home, nullptr, actions.palette});
    menu->addMenu(help);
    setMenu(menu);
}

void WindowMenu::addPages(const Trail &pages)
{
    m_go->addSeparator();
    for (const Crumb &page : pages) {
        QAction *entry = m_go->addAction(page.text);
        hideFromPalette(entry); // which has the page as a page
        connect(entry, &QAction::triggered, this,
                [this, place = *page.place] { Q_EMIT placeRequested(place); });
    }
}

QMenu *makeHelpMenu(const WindowActions &actions, QWidget *parent)
{
    auto *menu = new Menu(WindowMenu::tr("&Help"), parent);
    menu->setObjectName(u"helpMenu"_s);
    menu->addAction(actions.shortcuts);
    menu->addAction(actions.palette);
    menu->addAction(actions.tour);
    menu->addSeparator();
    menu->addAction(actions.about);
    return menu;
}

} // namespace lambdesk
