// SPDX-License-Identifier: GPL-3.0-or-later
#include "navigationbar.h"

#include "servicesmenu.h"
#include "windowactions.h"
#include "windowmenu.h"

#include <model/platform/platformprofile.h>
#include <ui/style/icons.h>
#include <ui/style/theme.h>
#include <ui/widgets/button.h>
#include <ui/widgets/elidedlabel.h>

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>

namespace lambdesk
{

namespace
{

constexpr int barHeight = 42;
constexpr int cubeSize = 26;

/// Both later, one after the other: an open menu has an event loop of its own.
void openByKey(SecondaryButton *button)
{
    QMetaObject::invokeMethod(button, &QAbstractButton::click, Qt::QueuedConnection);
    QMetaObject::invokeMethod(
        button, [menu = button->menu()] { menu->setActiveAction(menu->actions().value(0)); },
        Qt::QueuedConnection);
}

} // namespace

NavigationBar::NavigationBar(const PlatformProfile &profile, const WindowActions &actions, QWidget *parent)
    : QWidget(parent)
{
    const Theme &theme = Theme::current();
    setObjectName(QStringLiteral("navigationBar"));
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(theme.px(barHeight));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme.spaceMedium, 0, theme.spaceMedium, 0);
    row->setSpacing(theme.spaceSmall);
    setupPlaces(row);
    setupPlatform(profile, row);
    setupMenus(actions, row);
}

void NavigationBar::setupPlaces(QHBoxLayout *row)
{
    const Theme &theme = Theme::current();
    auto *home = new SecondaryButton(tr("Lambdesk"), this);
    home->setObjectName(QStringLiteral("homeButton"));
    home->setCursor(Qt::PointingHandCursor);
    home->setIcon(icon(IconName::Application));
    home->setIconSize({theme.px(cubeSize), theme.px(cubeSize)});
    connect(home, &QPushButton::clicked, this, [this] { Q_EMIT placeRequested(FunctionsPlace()); });
    auto *services = new SecondaryButton(tr("Services"), this);
    services->setObjectName(QStringLiteral("servicesButton"));
    m_services = new ServicesMenu(services);
    services->setMenu(m_services);
    connect(m_services, &ServicesMenu::placeRequested, this, &NavigationBar::placeRequested);
    row->addWidget(home);
    row->addWidget(services);
}

void NavigationBar::setupPlatform(const PlatformProfile &profile, QHBoxLayout *row)
{
    auto *platform = new ElidedLabel(this);
    platform->setText(tr("Platform: %1").arg(profile.title));
    platform->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    platform->setObjectName(QStringLiteral("profileLabel"));
    platform->setProperty("muted", true);
    platform->setToolTip(
        tr("Quotas, prices and wording are those of this time. Start with --profile today or "
           "--profile 2016 to choose."));
    auto *region = new QLabel(profile.region, this);
    region->setObjectName(QStringLiteral("regionLabel"));
    region->setFont(Theme::current().boldFont);
    region->setToolTip(tr("The region in names and logs. Nothing leaves this computer."));
    row->addWidget(platform, 1);
    row->addWidget(region);
}

void NavigationBar::setupMenus(const WindowActions &actions, QHBoxLayout *row)
{
    const QString keys = actions.palette->shortcut().toString(QKeySequence::NativeText);
    auto *search = new SecondaryButton(tr("Find anything"), this);
    search->setObjectName(QStringLiteral("findAnythingButton"));
    search->setIcon(icon(IconName::Search, &Theme::navigationText));
    search->setFocusPolicy(Qt::TabFocus);
    search->setToolTip(tr("Find an action, a page, a function, a log group … (%1)").arg(keys));
    connect(search, &QPushButton::clicked, actions.palette, &QAction::trigger);
    auto *settings = new SecondaryButton(tr("Settings"), this);
    settings->setObjectName(QStringLiteral("settingsButton"));
    settings->setFocusPolicy(Qt::TabFocus);
    m_settings = new QMenu(this);
    m_settings->setObjectName(QStringLiteral("settingsMenu"));
    settings->setMenu(m_settings);
    auto *helpMenu = makeHelpMenu(actions, this);
    m_help = new SecondaryButton(tr("Help"), this);
    m_help->setObjectName(QStringLiteral("helpButton"));
    m_help->setFocusPolicy(Qt::TabFocus);
    m_help->setMenu(helpMenu);
    m_menu = new WindowMenu(actions, helpMenu, this);
    connect(m_menu, &WindowMenu::placeRequested, this, &NavigationBar::placeRequested);
    row->addWidget(search);
    row->addWidget(settings);
    row->addWidget(m_help);
    row->addWidget(m_menu);
}

void NavigationBar::addService(const QString &title, const Trail &pages)
{
    m_services->addService(title, pages);
    m_menu->addPages(pages);
}

void NavigationBar::openMenu()
{
    openByKey(m_menu);
}

void NavigationBar::openHelp()
{
    openByKey(m_help);
}

} // namespace lambdesk
