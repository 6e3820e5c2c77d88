// SPDX-License-Identifier: GPL-3.0-or-later
#include "navigationbar.h"

#include "servicesmenu.h"
#include "windowactions.h"
#include "windowmenu.h"

#include <model/platform/platformprofile.h>
#include <ui/languages/datatext.h>
#include <ui/style/icons.h>
#include <ui/style/theme.h>
#include <ui/widgets/button.h>
#include <ui/widgets/elidedlabel.h>
#include <ui/widgets/menu.h>

#include <QAction>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStyle>

namespace lambdesk
{

namespace
{

constexpr int barHeight = 42;
constexpr int cubeSize = 26;
constexpr int leastOfPlatform = 64; ///< with less it tells nothing

/// Without words it has its icon alone; their meaning stays.
void setWords(SecondaryButton *button, bool shown, const QIcon &icon)
{
    button->setText(shown ? button->accessibleName() : QString());
    button->setIcon(icon);
    // The style puts hardly any room between an icon and words.
    const int side = button->style()->pixelMetric(QStyle::PM_ButtonIconSize, nullptr, button);
    button->setIconSize({side + (shown ? Theme::current().spaceTiny : 0), side});
}

/// As the key does it: to mark an entry otherwise opens what is behind it, too.
void markFirst(QMenu *menu)
{
    QKeyEvent down(QEvent::KeyPress, Qt::Key_Down, Qt::NoModifier);
    QCoreApplication::sendEvent(menu, &down);
}

/// Both later, one after the other: an open menu has an event loop of its own.
void openByKey(SecondaryButton *button)
{
    QMetaObject::invokeMethod(button, &QAbstractButton::click, Qt::QueuedConnection);
    QMetaObject::invokeMethod(
        button, [menu = button->menu()] { markFirst(menu); }, Qt::QueuedConnection);
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
    m_home = new SecondaryButton(tr("Lambdesk"), this);
    m_home->setObjectName(QStringLiteral("homeButton"));
    m_home->setAccessibleName(m_home->text());
    m_home->setToolTip(tr("The list of functions"));
    m_home->setCursor(Qt::PointingHandCursor);
    m_home->setIcon(icon(IconName::Application));
    m_home->setIconSize({theme.px(cubeSize), theme.px(cubeSize)});
    connect(m_home, &QPushButton::clicked, this, [this] { Q_EMIT placeRequested(FunctionsPlace()); });
    auto *services = new SecondaryButton(tr("Services"), this);
    services->setObjectName(QStringLiteral("servicesButton"));
    services->setFocusPolicy(Qt::TabFocus);
    m_services = new ServicesMenu(services);
    services->setMenu(m_services);
    connect(m_services, &ServicesMenu::placeRequested, this, &NavigationBar::placeRequested);
    row->addWidget(m_home);
    row->addWidget(services);
}

void NavigationBar::setupPlatform(const PlatformProfile &profile, QHBoxLayout *row)
{
    auto *platform = new ElidedLabel(this);
    platform->setText(tr("Platform: %1").arg(translated(DataText::Platform, profile.title)));
    platform->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    platform->setObjectName(QStringLiteral("profileLabel"));
    platform->setProperty("muted", true);
    platform->setToolTip(
        tr("Quotas, prices and wording are those of this time. It is chosen under Preferences."));
    platform->setMinimumWidth(Theme::current().px(leastOfPlatform));
    m_platform = platform;
    auto *region = new QLabel(profile.region, this);
    region->setObjectName(QStringLiteral("regionLabel"));
    region->setFont(Theme::current().boldFont);
    region->setToolTip(tr("The region in names and logs. Nothing leaves this computer."));
    m_region = region;
    row->addStretch(); // where there is no platform
    row->addWidget(platform, 1);
    row->addWidget(region);
}

void NavigationBar::setupMenus(const WindowActions &actions, QHBoxLayout *row)
{
    const QString keys = actions.palette->shortcut().toString(QKeySequence::NativeText);
    m_find = new SecondaryButton(tr("Find anything"), this);
    m_find->setObjectName(QStringLiteral("findAnythingButton"));
    m_find->setToolTip(tr("Find an action, a page, a function, a log group … (%1)").arg(keys));
    connect(m_find, &QPushButton::clicked, actions.palette, &QAction::trigger);
    m_settings = new SecondaryButton(tr("Settings"), this);
    m_settings->setObjectName(QStringLiteral("settingsButton"));
    m_settings->setToolTip(tr("Preferences, theme, size, motion and language"));
    auto *settingsMenu = new Menu(this);
    settingsMenu->setObjectName(QStringLiteral("settingsMenu"));
    settingsMenu->addAction(actions.preferences);
    settingsMenu->addSeparator();
    m_settings->setMenu(settingsMenu);
    auto *helpMenu = makeHelpMenu(actions, this);
    m_help = new SecondaryButton(tr("Help"), this);
    m_help->setObjectName(QStringLiteral("helpButton"));
    m_help->setToolTip(tr("Help (%1)").arg(actions.help->shortcut().toString(QKeySequence::NativeText)));
    m_help->setMenu(helpMenu);
    m_menu = new WindowMenu(actions, helpMenu, this);
    connect(m_menu, &WindowMenu::placeRequested, this, &NavigationBar::placeRequested);
    for (SecondaryButton *button : {m_find, m_settings, m_help}) {
        button->setAccessibleName(button->text());
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
    }
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
    if (m_help->isVisible())
        return openByKey(m_help);
    m_help->menu()->popup(m_menu->mapToGlobal(m_menu->rect().bottomLeft()));
    markFirst(m_help->menu());
}

QList<QMenu *> NavigationBar::lookMenus() const
{
    return {m_settings->menu(), m_menu->view()};
}

bool NavigationBar::event(QEvent *event)
{
    const bool known = QWidget::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        fit();
    return known;
}

void NavigationBar::fit()
{
    // What it does without changes what it needs, which asks for a layout once more.
    const auto state = [this] { return std::pair(width(), layout()->minimumSize().width()); };
    if (state() == m_fitted)
        return;
    int saving = Nothing;
    do {
        save(Saving(saving));
    } while (layout()->minimumSize().width() > width() && saving++ < Menus);
    m_fitted = state();
    layout()->activate();
}

void NavigationBar::save(Saving saving)
{
    m_platform->setVisible(saving < Platform);
    setWords(m_find, saving < FindWords, icon(IconName::Search, &Theme::navigationText));
    const bool hasMenuWords = saving < MenuWords;
    setWords(m_settings, hasMenuWords,
             hasMenuWords ? QIcon() : icon(IconName::Settings, &Theme::navigationText));
    setWords(m_help, hasMenuWords, hasMenuWords ? QIcon() : icon(IconName::Help, &Theme::navigationText));
    m_home->setText(saving < HomeWords ? m_home->accessibleName() : QString());
    m_region->setVisible(saving < Region);
    // The menu beside them has what is in theirs.
    m_settings->setVisible(saving < Menus);
    m_help->setVisible(saving < Menus);
}

} // namespace lambdesk
