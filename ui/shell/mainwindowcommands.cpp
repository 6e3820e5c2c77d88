// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the window can do on whichever page, by keys, menus and palette.
#include "mainwindow.h"

#include "aboutdialog.h"
#include "droptarget.h"
#include "flasharea.h"
#include "lambdapages.h"
#include "menukey.h"
#include "navigationbar.h"
#include "pagearea.h"
#include "pagestack.h"
#include "preferencespages.h"
#include "shortcutsheet.h"
#include "sidenavigation.h"

#include <model/engine/engine.h>
#include <ui/languages/datatext.h>
#include <ui/notifications/longrunnotices.h>
#include <ui/palette/commandpalette.h>
#include <ui/tour/tour.h>
#include <ui/transfer/workspacetransfer.h>
#include <ui/widgets/packagedialogs.h>
#include <ui/widgets/taborder.h>

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QFileInfo>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

namespace lambdesk
{

void MainWindow::setupCommands()
{
    const auto on = [this](QAction *action, auto effect) {
        connect(action, &QAction::triggered, this, effect);
    };
    on(m_actions.newFunction, [this] { m_lambda->requestWizard(); });
    const auto openChosen = [this](const QString &path) { openPackage(path); };
    on(m_actions.open, [this, openChosen] { openPackageDialog(this, this, openChosen); });
    on(m_actions.openFolder, [this, openChosen] { openFolderDialog(this, this, openChosen); });
    on(m_actions.exportWorkspace, [this] { m_transfer->exportWorkspace(); });
    on(m_actions.importWorkspace, [this] { m_transfer->importWorkspace(); });
    on(m_actions.quit, [this] { close(); });
    on(m_actions.home, [this] { go(FunctionsPlace()); });
    on(m_actions.back, [this] { goBack(); });
    on(m_actions.forward, [this] { goForward(); });
    on(m_actions.preferences, [this] { go(PreferencesPlace()); });
    on(m_actions.palette, [this] { openPalette(); });
    on(m_actions.menu, [this] { m_navigation->openMenu(); });
    on(m_actions.help, [this] { m_navigation->openHelp(); });
    on(m_actions.shortcuts, [this] { showShortcuts(); });
    on(m_actions.tour, [this] { m_tour->start(); });
    connect(m_tour, &Tour::broken, this, [this](const QString &words) {
        m_flash->add({FlashMessage::Kind::Info, words});
    });
    on(m_actions.about, [this] { showAbout(); });
    on(m_actions.fullScreen, [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    connect(new MenuKey(this), &MenuKey::tapped, m_navigation, &NavigationBar::openMenu);
    for (QAction *action : m_actions.onPages())
        action->setEnabled(false);
    m_sideButton->setEnabled(false);
}

void MainWindow::setupSide()
{
    connect(m_actions.sideNavigation, &QAction::triggered, this, [this] {
        m_area->setSideOpen(!m_area->isSideOpen());
        m_sideButton->setChecked(m_area->isSideOpen());
    });
    connect(m_area, &PageArea::sideOpenChanged, this, [this](bool open) {
        m_actions.sideNavigation->setChecked(open);
        m_sideButton->setChecked(open);
    });
    connect(m_area->side(), &SideNavigation::placeRequested, this, &MainWindow::go);
}

/// What it does to functions goes by what is being done on their pages.
void MainWindow::setupTransfer()
{
    connect(m_transfer, &WorkspaceTransfer::noticed, m_flash, &FlashArea::add);
    m_transfer->keepEdited(
        [this](const FunctionName &name) { return m_lambda && m_lambda->isEditing(name); });
    m_transfer->askBeforeReplacing([this](const QList<FunctionName> &functions, const auto &proceed) {
        const auto isEditing = [this](const FunctionName &name) { return m_lambda->isEditing(name); };
        if (m_lambda && std::any_of(functions.cbegin(), functions.cend(), isEditing))
            m_lambda->leave(proceed);
        else
            proceed();
    });
    connect(m_transfer, &WorkspaceTransfer::removalBegun, this, [this](const QList<FunctionName> &functions) {
        if (m_lambda)
            m_lambda->expectRemoval(functions, true);
    });
    connect(m_transfer, &WorkspaceTransfer::removalEnded, this, [this](const QList<FunctionName> &functions) {
        if (m_lambda)
            m_lambda->expectRemoval(functions, false);
    });
}

void MainWindow::openPalette()
{
    m_drops->lookAtClipboard();
    QList<PaletteSource *> sources{&m_actionSource};
    for (PageGroup *group : std::as_const(m_groups))
        sources.append(group);
    m_palette->open(sources);
}

void MainWindow::showShortcuts()
{
    auto *sheet = new ShortcutSheet([this] { return makeNextPage(); }, this);
    connect(sheet, &ShortcutSheet::preferencesRequested, this, [this] {
        if (m_preferences)
            leave([this] { m_preferences->openKeyBindings(); });
    });
    sheet->open();
}

bool MainWindow::makeNextPage()
{
    for (PageGroup *group : std::as_const(m_groups)) {
        if (QWidget *page = group->makeNextPage()) {
            m_pages->addPage(page);
            return true;
        }
    }
    return false;
}

void MainWindow::notifyBy(DesktopNotifier &notifier)
{
    m_notices = new LongRunNotices(m_services.runs, notifier, this);
    m_notices->takeOver(m_standingNotices);
    connect(m_notices, &LongRunNotices::runRequested, this, [this](const RunSpan &run) {
        bringToFront();
        // Where the function is shown, its result is, too. A dialog is about the page below it: its test
        // event, say, would be sent to another function.
        if (m_lambda && !m_lambda->isShowing(run.function) && !QApplication::activeModalWidget())
            go(RunPlace{run});
    });
}

void MainWindow::openPackageOfOther(const QString &path)
{
    QWidget *dialog = QApplication::activeModalWidget();
    if (!dialog)
        return openPackage(path);
    //: %1 is a file's name
    const QString words = tr("%1 is opened once the dialog is closed.").arg(QFileInfo(path).fileName());
    m_flash->add({FlashMessage::Kind::Info, words});
    auto *wait = new QTimer(this);
    wait->setSingleShot(true);
    // It ends by an answer, or with what it is about.
    if (const auto *answered = qobject_cast<QDialog *>(dialog))
        connect(answered, &QDialog::finished, wait, [wait] { wait->start(); });
    connect(dialog, &QObject::destroyed, wait, [wait] { wait->start(); });
    connect(wait, &QTimer::timeout, this, [this, wait, path, words] {
        wait->blockSignals(true);
        wait->deleteLater();
        m_flash->withdraw(words);
        openPackageOfOther(path); // another dialog may have followed
    });
}

void MainWindow::showAbout()
{
    auto *about = new AboutDialog(translated(DataText::Platform, m_services.catalogs.profile.title),
                                  m_workspaceFolder, this);
    about->open();
}

bool MainWindow::focusNextPrevChild(bool next)
{
    return focusNextAsLaidOut(this, next);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange)
        m_actions.fullScreen->setChecked(isFullScreen());
}

} // namespace lambdesk
