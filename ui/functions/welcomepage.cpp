// SPDX-License-Identifier: GPL-3.0-or-later
#include "welcomepage.h"

#include <ui/style/theme.h>
#include <ui/widgets/button.h>
#include <ui/widgets/iconlabel.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace lambdesk
{

namespace
{

constexpr int pictureSize = 96;
constexpr int stepsWidth = 960;

QWidget *step(const QString &title, const QString &text, QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    auto *heading = new QLabel(title, box);
    heading->setFont(Theme::current().boldFont);
    heading->setAlignment(Qt::AlignHCenter);
    auto *words = new QLabel(text, box);
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignHCenter);
    words->setProperty("muted", true);
    column->addWidget(heading);
    column->addWidget(words);
    column->addStretch(1);
    return box;
}

} // namespace

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent)
{
    const Theme &theme = Theme::current();
    setObjectName(QStringLiteral("welcomePage"));
    auto *picture = new IconLabel(IconName::Application, &Theme::text, pictureSize, this);
    picture->setAlignment(Qt::AlignHCenter);
    auto *title = new QLabel(tr("AWS Lambda on your desk"), this);
    title->setFont(theme.titleFont);
    title->setAlignment(Qt::AlignHCenter);
    auto *words =
        new QLabel(tr("Write a function, give it an event, and see its result and log.\nIt runs for real, on "
                      "this computer, without an account."),
                   this);
    words->setAlignment(Qt::AlignHCenter);

    auto *start = new PrimaryButton(tr("Get Started Now"), this);
    start->setObjectName(QStringLiteral("getStartedButton"));
    connect(start, &QPushButton::clicked, this, &WelcomePage::getStarted);
    m_start = start;

    auto *across = new QWidget(this);
    across->setMaximumWidth(theme.px(stepsWidth));
    auto *steps = new QHBoxLayout(across);
    steps->setContentsMargins(0, 0, 0, 0);
    steps->setSpacing(theme.spaceLarge * 2);
    steps->addWidget(step(tr("1. Pick a blueprint"),
                          tr("Or start from a few lines of your own, or drop a .zip file here."), this),
                     1);
    steps->addWidget(step(tr("2. Configure it"), tr("Name, code, handler, role, memory and time-out."), this),
                     1);
    steps->addWidget(step(tr("3. Test it"), tr("Send it an event and read what it did."), this), 1);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.spaceLarge * 2, theme.spaceLarge, theme.spaceLarge * 2,
                               theme.spaceLarge);
    column->setSpacing(theme.spaceMedium);
    column->addStretch(1);
    column->addWidget(picture);
    column->addWidget(title);
    column->addWidget(words);
    column->addWidget(start, 0, Qt::AlignHCenter);
    column->addSpacing(theme.spaceLarge);
    auto *middle = new QHBoxLayout;
    middle->addStretch(0);
    middle->addWidget(across, 1);
    middle->addStretch(0);
    column->addLayout(middle);
    column->addStretch(2);
}

void WelcomePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_start->setFocus();
}

} // namespace lambdesk
