// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "cloudwatchpages.h"
#include "droptarget.h"
#include "flasharea.h"
#include "lambdapages.h"
#include "languageactions.h"
#include "lookactions.h"
#include "navigationbar.h"
#include "pagearea.h"
#include "pagestack.h"
#include "preferencespages.h"
#include "session.h"
#include "sidenavigation.h"
#include "statusline.h"
#include "workspaceerrorpage.h"

#include <model/engine/engine.h>
#include <model/logs/logservice.h>
#include <ui/languages/languagecontroller.h>
#include <ui/palette/commandpalette.h>
#include <ui/style/icons.h>
#include <ui/tour/helloworldtour.h>
#include <ui/tour/tour.h>
#include <ui/transfer/workspacetransfer.h>
#include <ui/widgets/accessiblebuttons.h>
#include <ui/widgets/accessiblescrollarea.h>
#include <ui/widgets/breadcrumb.h>
#include <ui/widgets/enterkey.h>
#include <ui/widgets/remembered.h>
#include <ui/widgets/spinner.h>
#include <ui/widgets/taborder.h>

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QScreen>
#include <QToolButton>
#include <QVBoxLayout>

#include <memory>
#include <utility>

namespace lambdesk
{

namespace
{

constexpr QSize smallest{960, 560};
constexpr QSize usual{1200, 860};
const QString geometryKey = QStringLiteral("window/geometry");

/// Before the first widget is there: what assistive technology once sees of one stays as it is.
const Services &withAccessibility(const Services &services)
{
    installAccessibleScrollAreas();
    installAccessibleButtons();
    return services;
}

QWidget *waitingPage(QWidget *parent)
{
    auto *page = new QWidget(parent);
    page->setObjectName(QStringLiteral("waitingPage"));
    auto *row = new QHBoxLayout(page);
    row->addStretch(1);
    row->addWidget(new Spinner(page));
    row->addWidget(new QLabel(MainWindow::tr("Opening the workspace …"), page));
    row->addStretch(1);
    return page;
}

} // namespace

MainWindow::MainWindow(const Services &services, const QString &workspaceFolder, const LookControllers &looks,
                       QWidget *parent)
    : QMainWindow(parent)
    , m_services(withAccessibility(services))
    , m_workspaceFolder(workspaceFolder)
    , m_looks(looks)
    , m_actions(this)
    , m_navigation(new NavigationBar(services.catalogs.profile, m_actions, this))
    , m_sideButton(new QToolButton(this))
    , m_back(new QToolButton(this))
    , m_forward(new QToolButton(this))
    , m_breadcrumb(new Breadcrumb(this))
    , m_flash(new FlashArea(this))
    , m_area(new PageArea(this))
    , m_pages(m_area->pages())
    , m_status(new StatusLine(m_services, workspaceFolder, this))
    , m_palette(new CommandPalette(this))
    , m_drops(new DropTarget(this, m_services.packages,
                             [this](const QString &fileName) { return purposeOfDrop(fileName); }))
    , m_actionSource(m_pages)
    , m_session(new Session(m_services, workspaceFolder, this))
    , m_tour(new Tour(&helloWorldTour, this))
    , m_transfer(new WorkspaceTransfer(m_services, this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(tr("Lambdesk"));
    setWindowIcon(icon(IconName::Application));
    setupFrame();
    setupCommands();
    setupSide();
    setupTransfer();
    setupDrops();
    restoreFrame();
    qApp->installEventFilter(this);
    tabAsLaidOutEverywhere();
    pressToolButtonsByEnter();
}

void MainWindow::setupFrame()
{
    auto *frame = new QWidget(this);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_navigation);
    column->addWidget(setupWay());
    column->addWidget(m_flash);
    column->addWidget(m_area, 1);
    setCentralWidget(frame);
    setStatusBar(m_status);
    m_pages->showPage(waitingPage(this));
    setTrail({{tr("Lambda")}});
    connect(m_navigation, &NavigationBar::placeRequested, this, &MainWindow::go);
    connect(m_flash, &FlashArea::keyboardLeft, this, [this] { m_pages->page()->setFocus(); });
    connect(m_status, &StatusLine::failed, m_flash, &FlashArea::showError);
    setupLook();
}

void MainWindow::setupLook()
{
    const QList<QMenu *> menus = m_navigation->lookMenus();
    if (m_looks.themes) {
        auto *look = new LookActions(*m_looks.themes, this);
        for (QMenu *menu : menus)
            look->fill(*menu);
    }
    if (m_looks.languages) {
        auto *languages = new LanguageActions(*m_looks.languages, this);
        for (QMenu *menu : menus)
            languages->fill(*menu);
        connect(languages, &LanguageActions::chosen, this, [this](const QString &code) {
            const auto request = [this, code] { Q_EMIT languageRequested(code); };
            const bool isSame = m_looks.languages->codeOf(code) == m_looks.languages->code();
            if (isSame || (m_group && m_group->handsOver()))
                request(); // what is typed on the page stays, on this one or another window's
            else
                leave(request,
                      tr("The window opens again in the other language, without what is not saved."));
        });
    }
}

void MainWindow::setupDrops()
{
    connect(m_drops, &DropTarget::dropped, this, &MainWindow::openPackage);
    connect(m_drops, &DropTarget::refused, m_flash, &FlashArea::showError);
}

Result<QString> MainWindow::purposeOfDrop(const QString &fileName) const
{
    if (!m_lambda)
        return fail(ErrorKind::Conflict, tr("The workspace is not open yet."));
    if (WorkspaceTransfer::isExport(fileName))
        return tr("Drop to import %1").arg(fileName);
    return m_lambda->purposeOfPackage(fileName);
}

void MainWindow::openPackage(const QString &path)
{
    if (m_lambda && WorkspaceTransfer::isExport(QFileInfo(path).fileName()))
        m_transfer->importFile(path);
    else if (m_lambda)
        m_lambda->openPackage(path);
    else
        m_waitingPackage = path;
}

void MainWindow::restoreFrame()
{
    setMinimumSize(smallest);
    resize(usual.boundedTo(screen()->availableSize()));
    rememberGeometry(this, geometryKey);
}

void MainWindow::workspaceOpened()
{
    m_status->start();
    setupPages();
    const HandedOver handed = std::exchange(m_handedOver, {});
    m_history = handed.history;
    const bool hasPage = handed.hasPage() || !m_waitingPackage.isEmpty();
    if (hasPage && !m_history.current())
        open(FunctionsPlace()); // what Back leads to
    for (PageGroup *group : std::as_const(m_groups))
        group->takeOver(handed);
    if (!hasPage && m_history.current())
        openAgain(*m_history.current());
    else if (!hasPage)
        openLast();
    else if (!m_waitingPackage.isEmpty())
        openPackage(std::exchange(m_waitingPackage, {}));
}

void MainWindow::openLast()
{
    m_session->recall([this, waiting = m_pages->page()](const std::optional<Place> &place) {
        if (m_pages->page() != waiting)
            return; // something else was asked for meanwhile
        // What Back leads to.
        open(FunctionsPlace());
        if (place && !place->as<FunctionsPlace>())
            openAgain(*place);
    });
}

void MainWindow::openAgain(const Place &place)
{
    if (const auto *function = place.as<FunctionPlace>())
        m_lambda->showFunction(function->name, FunctionPage::Notice::Restored);
    else
        open(place);
}

void MainWindow::workspaceFailed(const Error &error)
{
    if (!m_error) {
        m_error = new WorkspaceErrorPage(m_workspaceFolder, this);
        connect(m_error, &WorkspaceErrorPage::retryRequested, this, &MainWindow::openRequested);
        connect(m_error, &WorkspaceErrorPage::quitRequested, this, &QWidget::close);
    }
    setTrail({{tr("Lambda")}});
    setPage(m_error);
    m_error->setError(error);
}

void MainWindow::bringToFront()
{
    setWindowState((windowState() & ~Qt::WindowMinimized) | Qt::WindowActive);
    show();
    raise();
    activateWindow();
    if (QWidget *dialog = QApplication::activeModalWidget()) {
        dialog->raise();
        dialog->activateWindow();
    }
}

void MainWindow::settle()
{
    m_flash->dismissAll();
}

void MainWindow::setupPages()
{
    if (m_lambda)
        return;
    m_lambda = new LambdaPages(m_services, *m_pages, this);
    connect(m_lambda, &LambdaPages::openRequested, this, [this](PackageKind kind) {
        (kind == PackageKind::Folder ? m_actions.openFolder : m_actions.open)->trigger();
    });
    connect(m_lambda, &LambdaPages::tourRequested, m_actions.tour, &QAction::trigger);
    add(*m_lambda);
    add(*new CloudWatchPages(m_services, *m_pages, this));
    m_preferences = new PreferencesPages(m_services, m_workspaceFolder, m_looks, m_start, *m_pages, this);
    host(*m_preferences);
    connect(m_preferences, &PreferencesPages::restartRequested, this, &MainWindow::restartRequested);
    connect(m_preferences, &PreferencesPages::moveRequested, this, &MainWindow::moveRequested);
    for (QAction *action : m_actions.onPages())
        action->setEnabled(true);
    m_sideButton->setEnabled(true);
    // Whatever page is shown: nobody would look for it.
    connect(&m_services.logs, &LogService::failed, m_flash, &FlashArea::showError);
}

void MainWindow::add(PageGroup &group)
{
    m_navigation->addService(group.title(), group.pages());
    host(group);
}

void MainWindow::host(PageGroup &group)
{
    m_groups.append(&group);
    connect(&group, &PageGroup::pageShown, this,
            [this, &group](QWidget *page, const Trail &trail, const std::optional<Place> &place) {
                showPage(group, page, trail, place);
            });
    connect(&group, &PageGroup::trailChanged, this, [this](QWidget *page, const Trail &trail) {
        if (m_pages->page() != page || trail == m_trail)
            return; // as when what is shown is loaded again
        m_flash->clear();
        setTrail(trail);
    });
    connect(&group, &PageGroup::placeRequested, this, &MainWindow::go);
    connect(&group, &PageGroup::placeGone, this, [this](const Place &place) {
        m_history.forget(place);
        showWay();
    });
    connect(&group, &PageGroup::failed, m_flash, &FlashArea::showError);
    connect(&group, &PageGroup::noticed, m_flash, &FlashArea::add);
}

void MainWindow::go(const Place &place)
{
    if (m_lambda)
        leave([this, place] { open(place); });
}

void MainWindow::open(const Place &place)
{
    for (PageGroup *group : std::as_const(m_groups)) {
        if (group->open(place))
            return;
    }
}

void MainWindow::showPage(PageGroup &group, QWidget *page, const Trail &trail,
                          const std::optional<Place> &place)
{
    if (m_group && m_group != &group)
        m_group->left();
    m_group = &group;
    if (place) {
        m_history.visit(*place);
        m_session->keep(*place);
    }
    setTrail(trail);
    m_area->side()->setService(group.title(), group.pages());
    m_area->side()->setCurrent(place, trail);
    setPage(page);
    showWay();
}

void MainWindow::setPage(QWidget *page)
{
    m_flash->clear();
    m_pages->showPage(page);
}

void MainWindow::leave(std::function<void()> proceed, const QString &why)
{
    if (m_group)
        m_group->leave(std::move(proceed), why);
    else
        proceed();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_closing) {
        event->accept();
        return;
    }
    event->ignore();
    // Where there is nothing to ask, the answer comes within this event, and a close() within a close() does
    // nothing.
    const auto isWithin = std::make_shared<bool>(true);
    leave([this, event, isWithin] {
        m_closing = true;
        if (*isWithin)
            event->accept();
        else
            close();
    });
    *isWithin = false;
}

} // namespace lambdesk
