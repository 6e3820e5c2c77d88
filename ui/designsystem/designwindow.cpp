// SPDX-License-Identifier: GPL-3.0-or-later
#include "designwindow.h"

#include "designsections.h"

#include <ui/shell/lookactions.h>
#include <ui/style/icons.h>
#include <ui/style/themecontroller.h>
#include <ui/widgets/accessiblebuttons.h>
#include <ui/widgets/accessiblescrollarea.h>
#include <ui/widgets/button.h>
#include <ui/widgets/menu.h>
#include <ui/widgets/scrollpage.h>
#include <ui/widgets/sectionheader.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QScreen>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lambdesk
{

namespace
{
constexpr QSize usual(1100, 860);
}

DesignWindow::DesignWindow(ThemeController &theme, QWidget *parent)
    : QMainWindow(parent)
{
    installAccessibleScrollAreas();
    installAccessibleButtons();
    setObjectName(u"designWindow"_s);
    setWindowTitle(tr("Design system – Lambdesk"));
    setWindowIcon(icon(IconName::Application));
    const int space = Theme::current().spaceLarge;
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(space, space, space, space);
    column->setSpacing(Theme::current().spaceMedium);
    for (const DesignSection &section : designSections()) {
        column->addWidget(new SectionHeader(section.title, content));
        QWidget *part = section.make(content);
        part->setObjectName(u"design-"_s + section.name);
        column->addWidget(part);
    }
    column->addStretch(1);
    auto *frame = new QWidget(this);
    auto *rows = new QVBoxLayout(frame);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(makeBar(theme));
    rows->addWidget(new ScrollPage(content, frame), 1);
    setCentralWidget(frame);
    resize(usual.boundedTo(screen()->availableSize()));
}

QWidget *DesignWindow::makeBar(ThemeController &theme)
{
    auto *bar = new QWidget(this);
    bar->setObjectName(u"navigationBar"_s);
    bar->setAttribute(Qt::WA_StyledBackground);
    auto *title = new QLabel(tr("Design system"), bar);
    title->setFont(Theme::current().boldFont);
    auto *settings = new SecondaryButton(tr("Settings"), bar);
    settings->setObjectName(u"settingsButton"_s);
    auto *menu = new Menu(settings);
    (new LookActions(theme, this))->fill(*menu);
    settings->setMenu(menu);
    auto *row = new QHBoxLayout(bar);
    row->addWidget(title, 1);
    row->addWidget(settings);
    return bar;
}

} // namespace lambdesk
