// SPDX-License-Identifier: GPL-3.0-or-later
#include "navigationbar.h"

#include <model/platform/platformprofile.h>
#include <ui/style/icons.h>
#include <ui/style/theme.h>
#include <ui/widgets/button.h>
#include <ui/widgets/elidedlabel.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>

namespace lambdesk
{

namespace
{

constexpr int barHeight = 42;
constexpr int cubeSize = 26;

} // namespace

NavigationBar::NavigationBar(const PlatformProfile &profile, QWidget *parent)
    : QWidget(parent)
    , m_services(new QMenu(this))
    , m_settings(new QMenu(this))
{
    const Theme &theme = Theme::current();
    setObjectName(QStringLiteral("navigationBar"));
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(theme.px(barHeight));

    auto *home = new SecondaryButton(tr("Lambdesk"), this);
    home->setObjectName(QStringLiteral("homeButton"));
    home->setCursor(Qt::PointingHandCursor);
    home->setIcon(icon(IconName::Application));
    home->setIconSize({theme.px(cubeSize), theme.px(cubeSize)});
    connect(home, &QPushButton::clicked, this, [this] { Q_EMIT placeRequested(FunctionsPlace()); });
    auto *services = new SecondaryButton(tr("Services"), this);
    services->setObjectName(QStringLiteral("servicesButton"));
    m_services->setObjectName(QStringLiteral("servicesMenu"));
    services->setMenu(m_services);

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
    region->setFont(theme.boldFont);
    region->setToolTip(tr("The region in names and logs. Nothing leaves this computer."));

    auto *settings = new SecondaryButton(tr("Settings"), this);
    settings->setObjectName(QStringLiteral("settingsButton"));
    m_settings->setObjectName(QStringLiteral("settingsMenu"));
    settings->setMenu(m_settings);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme.spaceMedium, 0, theme.spaceLarge, 0);
    row->setSpacing(theme.spaceMedium);
    row->addWidget(home);
    row->addWidget(services);
    row->addWidget(platform, 1);
    row->addWidget(region);
    row->addWidget(settings);
}

void NavigationBar::addService(const QString &title, const Trail &pages)
{
    QMenu *menu = pages.size() == 1 ? m_services : m_services->addMenu(title);
    for (const Crumb &page : pages) {
        const QAction *entry = menu->addAction(pages.size() == 1 ? title : page.text);
        connect(entry, &QAction::triggered, this, [this, page] { Q_EMIT placeRequested(*page.place); });
    }
}

} // namespace lambdesk
