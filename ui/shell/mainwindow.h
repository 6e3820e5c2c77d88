// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actionsource.h"
#include "handedover.h"
#include "notice.h"
#include "placehistory.h"
#include "windowactions.h"

#include <model/core/result.h>
#include <ui/preferences/lookcontrollers.h>
#include <ui/preferences/startfacts.h>
#include <ui/services.h>

#include <QMainWindow>
#include <QPoint>
#include <QPointer>

#include <functional>

class QMouseEvent;
class QToolButton;

namespace lambdesk
{

class Breadcrumb;
class CommandPalette;
class DesktopNotifier;
class DropTarget;
class FlashArea;
class LambdaPages;
class NavigationBar;
class PageArea;
class PageGroup;
class PageStack;
class PreferencesPages;
class Session;
class StatusLine;
class Tour;
class WorkspaceErrorPage;
class WorkspaceTransfer;

/// Hosts the pages of the services, and goes from one to the other, back and forward.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(const Services &services, const QString &workspaceFolder, const LookControllers &looks = {},
               QWidget *parent = nullptr);

    /// How it came to what it shows; before workspaceOpened().
    void setStartFacts(const StartFacts &start) { m_start = start; }

    /// The workspace is open: shows where the user was in it, else the functions.
    void workspaceOpened();
    void workspaceFailed(const Error &error);
    /// With the dialog that is open.
    void bringToFront();
    /// What stands in it and is kept nowhere else.
    HandedOver handOver() const;
    /// Goes on where that other window stood; before workspaceOpened() and notifyBy().
    void takeOver(const HandedOver &handed);
    /// Another engine takes the place of this window's: nothing that it offers to undo can be undone any
    /// more.
    void settle();
    /// What its messages offer to undo, for another window of the same engine that takes its place.
    QList<Undoable> offers() const;
    /// The same of that other window, once the workspace is open.
    void offerAgain(const QList<Undoable> &offers);
    /// Of the tour, by its id; empty while none is shown. Another window goes on with it.
    QString tourStep() const;
    void goOnWithTour(const QString &step);

    /// Shows the place once the page that is shown has nothing to lose.
    void go(const Place &place);
    /// Offers to import an exported workspace, or to make a function of the file or folder, or, on a
    /// function's page, to replace its code. Waits until the workspace is open.
    void openPackage(const QString &path);
    /// The same for who doesn't see the window: while a dialog is open, its answer is awaited.
    void openPackageOfOther(const QString &path);

    /// From now on the desktop is told of long runs that end while nobody looks.
    void notifyBy(DesktopNotifier &notifier);

Q_SIGNALS:
    /// The user wants the workspace to be tried again.
    void openRequested();
    /// The user wants the window in this language: a code, or empty for the system's. There is nothing to
    /// lose on the page any more.
    void languageRequested(const QString &code);
    /// Engine and window are to be started anew. Nothing in the window is lost with it.
    void restartRequested();
    /// The same, and meanwhile the workspace is to be moved to the folder.
    void moveRequested(const QString &folder);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    /// Takes the mouse's buttons for Back and Forward, over whichever part of the window they are pressed,
    /// and the second press of a double click that meant what was there before.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setupFrame();
    void setupLook();
    QWidget *setupWay();
    void setupPages();
    void add(PageGroup &group);
    void host(PageGroup &group);
    void setupCommands();
    void setupSide();
    void setupTransfer();
    void openPalette();
    void showShortcuts();
    bool makeNextPage();
    void showAbout();
    void setupDrops();
    Result<QString> purposeOfDrop(const QString &fileName) const;
    void restoreFrame();
    void open(const Place &place);
    /// Where the user was when the workspace was closed, if that is still there.
    void openLast();
    /// As another window showed it.
    void openAgain(const Place &place);
    void goBack();
    void goForward();
    void showPage(PageGroup &group, QWidget *page, const Trail &trail, const std::optional<Place> &place);
    void setPage(QWidget *page);
    void setTrail(const Trail &trail);
    void showWay();
    bool isMeantForPageBefore(const QMouseEvent &press, const QWidget &pressed) const;
    /// Calls `proceed` once the page that is shown has nothing to lose. `why`: see PageGroup.
    void leave(std::function<void()> proceed, const QString &why = {});

    /// The last press of the mouse in the window.
    struct Press {
        QPointer<QWidget> page; ///< that was shown; null when it is gone, too
        bool hadPage = false;
        QPoint place; ///< on the screen
    };

    Services m_services;
    QString m_workspaceFolder;
    const LookControllers m_looks;
    StartFacts m_start;
    WindowActions m_actions;
    NavigationBar *m_navigation;
    QToolButton *m_sideButton;
    QToolButton *m_back;
    QToolButton *m_forward;
    Breadcrumb *m_breadcrumb;
    FlashArea *m_flash;
    PageArea *m_area;
    PageStack *m_pages; ///< of the area
    StatusLine *m_status;
    CommandPalette *m_palette;
    DropTarget *m_drops;
    ActionSource m_actionSource;
    LambdaPages *m_lambda = nullptr; ///< as all groups, from the moment when the workspace is open
    PreferencesPages *m_preferences = nullptr;
    QList<PageGroup *> m_groups;
    PageGroup *m_group = nullptr; ///< the one whose page is shown
    WorkspaceErrorPage *m_error = nullptr;
    Trail m_trail;
    PlaceHistory m_history;
    Session *m_session;
    Tour *m_tour;
    WorkspaceTransfer *m_transfer;
    LongRunNotices *m_notices = nullptr; ///< null until the desktop can be told
    LongRunNotices::Standing m_standingNotices;
    HandedOver m_handedOver;  ///< to be shown with the workspace
    QString m_waitingPackage; ///< to be opened with the workspace
    bool m_closing = false;
    Press m_press;
};

} // namespace lambdesk
