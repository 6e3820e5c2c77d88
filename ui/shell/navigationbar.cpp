// SPDX-License-Identifier: GPL-3.0-or-later
#include "navigationbar.h"

#include <model/platform/platformprofile.h>
#include <ui/style/icons.h>
#include <ui/style/theme.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace lambdesk
{

namespace
{

constexpr int barHeight = 42;
constexpr int cubeSize = 26;

QPushButton *homeButton(const QString &text, const QString &objectName, NavigationBar *bar)
{
    auto *button = new QPushButton(text, bar);
    button->setObjectName(objectName);
    button->setFlat(true);
    button->setCursor(Qt::PointingHandCursor);
    QObject::connect(button, &QPushButton::clicked, bar, &NavigationBar::homeRequested);
    return button;
}

} // namespace

NavigationBar::NavigationBar(const PlatformProfile &profile, QWidget *parent)
    : QWidget(parent)
{
    const Theme &theme = Theme::current();
    setObjectName(QStringLiteral("navigationBar"));
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(barHeight);

    auto *home = homeButton(tr("Lambdesk"), QStringLiteral("homeButton"), this);
    home->setIcon(icon(IconName::Application));
    home->setIconSize({cubeSize, cubeSize});
    auto *service = homeButton(tr("Lambda"), QStringLiteral("serviceButton"), this);

    auto *platform = new QLabel(tr("Platform: %1").arg(profile.title), this);
    platform->setObjectName(QStringLiteral("profileLabel"));
    platform->setProperty("muted", true);
    platform->setToolTip(
        tr("Quotas, prices and wording are those of this time. Start with --profile today or "
           "--profile 2016 to choose."));
    auto *region = new QLabel(profile.region, this);
    region->setObjectName(QStringLiteral("regionLabel"));
    region->setFont(theme.boldFont);
    region->setToolTip(tr("The region in names and logs. Nothing leaves this computer."));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme.spaceMedium, 0, theme.spaceLarge, 0);
    row->setSpacing(theme.spaceMedium);
    row->addWidget(home);
    row->addWidget(service);
    row->addStretch(1);
    row->addWidget(platform);
    row->addWidget(region);
}

} // namespace lambdesk
