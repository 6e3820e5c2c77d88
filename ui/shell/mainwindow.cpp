// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "droptarget.h"
#include "flasharea.h"
#include "navigationbar.h"
#include "statusline.h"
#include "workspaceerrorpage.h"

#include <model/engine/engine.h>
#include <ui/functions/functionspage.h>
#include <ui/functions/functionwizard.h>
#include <ui/style/icons.h>
#include <ui/style/theme.h>
#include <ui/widgets/accessiblemenubutton.h>
#include <ui/widgets/accessiblescrollarea.h>
#include <ui/widgets/breadcrumb.h>
#include <ui/widgets/button.h>
#include <ui/widgets/packagedialogs.h>
#include <ui/widgets/spinner.h>

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScreen>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

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
    installAccessibleMenuButtons();
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

MainWindow::MainWindow(const Services &services, const QString &workspaceFolder, QWidget *parent)
    : QMainWindow(parent)
    , m_services(withAccessibility(services))
    , m_workspaceFolder(workspaceFolder)
    , m_navigation(new NavigationBar(services.catalogs.profile, this))
    , m_breadcrumb(new Breadcrumb(this))
    , m_flash(new FlashArea(this))
    , m_pages(new QStackedWidget(this))
    , m_status(new StatusLine(m_services, workspaceFolder, this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(tr("Lambdesk"));
    setWindowIcon(icon(IconName::Application));
    setupFrame();
    setupShortcuts();
    setupDrops();
    restoreFrame();
}

MainWindow::~MainWindow()
{
    QSettings().setValue(geometryKey, saveGeometry());
}

void MainWindow::setupFrame()
{
    const Theme &theme = Theme::current();
    auto *frame = new QWidget(this);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_navigation);
    m_breadcrumb->setContentsMargins(theme.spaceLarge - LinkButton::inset, theme.spaceSmall, theme.spaceLarge,
                                     theme.spaceSmall);
    column->addWidget(m_breadcrumb);
    column->addWidget(m_flash);
    column->addWidget(m_pages, 1);
    setCentralWidget(frame);
    setStatusBar(m_status);
    m_pages->addWidget(waitingPage(this));
    m_breadcrumb->setParts({tr("Lambda")});
    connect(m_navigation, &NavigationBar::homeRequested, this, &MainWindow::goHome);
    connect(m_breadcrumb, &Breadcrumb::activated, this, &MainWindow::goHome);
    connect(m_status, &StatusLine::failed, m_flash, &FlashArea::showError);
}

void MainWindow::setupShortcuts()
{
    const auto shortcut = [this](const QKeySequence &keys, auto action) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, action);
    };
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_Q), [this] { close(); });
    shortcut(QKeySequence(Qt::ALT | Qt::Key_Home), [this] { goHome(); });
    shortcut(QKeySequence::Open, [this] {
        if (m_functions)
            openPackageDialog(this, this, [this](const QString &path) { openPackage(path); });
    });
    shortcut(QKeySequence::New, [this] {
        if (m_functions && m_pages->currentWidget() == m_functions)
            showWizard();
    });
}

void MainWindow::setupDrops()
{
    auto *target = new DropTarget(this, m_services.packages,
                                  [this](const QString &fileName) { return purposeOfDrop(fileName); });
    connect(target, &DropTarget::dropped, this, &MainWindow::openPackage);
    connect(target, &DropTarget::refused, m_flash, &FlashArea::showError);
}

Result<QString> MainWindow::purposeOfDrop(const QString &fileName) const
{
    if (!m_functions)
        return fail(ErrorKind::Conflict, tr("The workspace is not open yet."));
    if (m_function && m_pages->currentWidget() == m_function)
        return tr("Drop to replace the function's code by %1").arg(fileName);
    if (m_wizard)
        return tr("Drop to upload %1 as the function's code").arg(fileName);
    return tr("Drop to create a function from %1").arg(fileName);
}

void MainWindow::openPackage(const QString &path)
{
    if (!m_functions) {
        m_waitingPackage = path;
        return;
    }
    if (m_function && m_pages->currentWidget() == m_function) {
        m_function->replaceCode(path);
        return;
    }
    if (!m_wizard)
        showWizard();
    m_wizard->upload(path);
}

void MainWindow::restoreFrame()
{
    setMinimumSize(smallest);
    resize(usual.boundedTo(screen()->availableSize()));
    restoreGeometry(QSettings().value(geometryKey).toByteArray());
}

void MainWindow::workspaceOpened()
{
    m_status->start();
    showFunctions();
    if (!m_waitingPackage.isEmpty())
        openPackage(std::exchange(m_waitingPackage, {}));
}

void MainWindow::workspaceFailed(const Error &error)
{
    if (!m_error) {
        m_error = new WorkspaceErrorPage(m_workspaceFolder, this);
        connect(m_error, &WorkspaceErrorPage::retryRequested, this, &MainWindow::openRequested);
        connect(m_error, &WorkspaceErrorPage::quitRequested, this, &QWidget::close);
        m_pages->addWidget(m_error);
    }
    setPage(m_error, {tr("Lambda")});
    m_error->setError(error);
}

void MainWindow::bringToFront()
{
    setWindowState((windowState() & ~Qt::WindowMinimized) | Qt::WindowActive);
    show();
    raise();
    activateWindow();
}

void MainWindow::showFunctions()
{
    if (!m_functions) {
        m_functions = new FunctionsPage(m_services, this);
        connect(m_functions, &FunctionsPage::createRequested, this, &MainWindow::showWizard);
        connect(m_functions, &FunctionsPage::functionRequested, this,
                [this](const FunctionName &name) { showFunction(name, FunctionPage::Notice::None); });
        connect(m_functions, &FunctionsPage::failed, m_flash, &FlashArea::showError);
        m_pages->addWidget(m_functions);
        m_functions->load();
    }
    setPage(m_functions, {tr("Lambda"), tr("Functions")});
    m_functions->focusList();
}

void MainWindow::showWizard()
{
    m_wizard = new FunctionWizard(m_services, this);
    connect(m_wizard, &FunctionWizard::titleChanged, this, [this] {
        m_flash->clear();
        m_breadcrumb->setParts({tr("Lambda"), m_wizard->title()});
    });
    connect(m_wizard, &FunctionWizard::cancelled, this, &MainWindow::showFunctions);
    connect(m_wizard, &FunctionWizard::failed, m_flash, &FlashArea::showError);
    connect(m_wizard, &FunctionWizard::created, this,
            [this](const FunctionName &name) { showFunction(name, FunctionPage::Notice::Created); });
    m_pages->addWidget(m_wizard);
    setPage(m_wizard, {tr("Lambda"), m_wizard->title()});
}

void MainWindow::showFunction(const FunctionName &name, FunctionPage::Notice notice)
{
    if (!m_function) {
        m_function = new FunctionPage(m_services, this);
        connect(m_function, &FunctionPage::functionsRequested, this, &MainWindow::showFunctions);
        // Hidden, it still follows its function, which may be deleted elsewhere; that changes no other page.
        connect(m_function, &FunctionPage::functionGone, this, [this] {
            if (m_pages->currentWidget() == m_function)
                showFunctions();
        });
        connect(m_function, &FunctionPage::titleChanged, this, [this](const QString &title) {
            if (m_pages->currentWidget() == m_function)
                m_breadcrumb->setParts({tr("Lambda"), tr("Functions"), title});
        });
        connect(m_function, &FunctionPage::functionRequested, this,
                [this](const FunctionName &other) { showFunction(other, FunctionPage::Notice::None); });
        m_pages->addWidget(m_function);
    }
    m_function->open(name, notice);
    setPage(m_function, {tr("Lambda"), tr("Functions"), name.value()});
    m_function->setFocus(); // Tab goes on to the first button of the page
}

void MainWindow::setPage(QWidget *page, const QStringList &breadcrumb)
{
    m_flash->clear();
    m_breadcrumb->setParts(breadcrumb);
    m_pages->setCurrentWidget(page);
    if (page != m_wizard)
        endWizard();
}

void MainWindow::endWizard()
{
    if (!m_wizard)
        return;
    m_pages->removeWidget(m_wizard);
    m_wizard->deleteLater(); // its own signal may have brought us here
    m_wizard = nullptr;
}

void MainWindow::goHome()
{
    if (m_functions)
        leave([this] { showFunctions(); });
}

void MainWindow::leave(std::function<void()> proceed)
{
    if (m_wizard)
        m_wizard->askToLeave(std::move(proceed));
    else if (m_function && m_pages->currentWidget() == m_function)
        m_function->askToLeave(std::move(proceed));
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
    leave([this] {
        m_closing = true;
        close();
    });
}

} // namespace lambdesk
