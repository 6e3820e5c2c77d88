// SPDX-License-Identifier: GPL-3.0-or-later
#include "console.h"

#include <editor/editorchoices.h>
#include <model/core/async.h>
#include <model/preferences/preferences.h>
#include <ui/languages/languagecontroller.h>
#include <ui/notifications/busnotifier.h>
#include <ui/preferences/movingworkspacedialog.h>
#include <ui/shell/mainwindow.h>

#include <QGuiApplication>
#include <QMessageBox>
#include <QTextStream>
#include <QTimer>

#include <utility>

namespace lambdesk
{

namespace
{

constexpr int failed = 1;

} // namespace

Console::Console(Options options, ThemeController &themes, LanguageController &languages)
    : m_options(std::move(options))
    , m_themes(themes)
    , m_languages(languages)
    , m_link(m_options.engine.workspace.root)
{
    connect(&m_languages, &LanguageController::changed, this, &Console::renewWindow);
}

Console::~Console() = default;

void Console::start()
{
    m_link.askHolder(m_options.package, [this](bool answered) {
        if (!answered) {
            launch();
            return;
        }
        const QString done =
            tr("lambdesk: the workspace %1 is open already; its window has been brought to the front.")
                .arg(m_options.engine.workspace.root);
        const QString opened =
            m_options.package.isEmpty() ? QString() : tr("It opens %1.").arg(m_options.package);
        QTextStream(stderr) << done << (opened.isEmpty() ? QString() : u' ' + opened) << Qt::endl;
        QCoreApplication::exit(0);
    });
}

void Console::renew()
{
    // For a moment there is no window, which isn't the end.
    const bool quits = QGuiApplication::quitOnLastWindowClosed();
    QGuiApplication::setQuitOnLastWindowClosed(false);
    takeDown();
    launch();
    QGuiApplication::setQuitOnLastWindowClosed(quits);
}

void Console::takeDown()
{
    if (m_window)
        m_window->settle();
    m_window.reset();
    m_engine.reset();
    m_isOpen = false;
    m_options.package.clear(); // it was opened before
}

void Console::move(const QString &folder)
{
    QGuiApplication::setQuitOnLastWindowClosed(false);
    takeDown();
    m_moving = std::make_unique<MovingWorkspaceDialog>(m_options.engine.workspace.root, folder,
                                                       preferences::keepWorkspaceFolder);
    connect(&m_link, &InstanceLink::raiseRequested, m_moving.get(), &QWidget::activateWindow);
    connect(&m_link, &InstanceLink::openRequested, m_moving.get(),
            [this](const QString &package) { m_options.package = package; });
    // Later: it is the dialog that says so.
    connect(m_moving.get(), &MovingWorkspaceDialog::ended, this, &Console::goOnIn, Qt::QueuedConnection);
    m_moving->show();
}

void Console::goOnIn(const QString &workspaceFolder)
{
    m_moving.reset();
    const bool isMoved = m_options.engine.workspace.root != workspaceFolder;
    m_handed.move = HandedOver::Move{isMoved ? workspaceFolder : QString()};
    m_options.engine.workspace.root = workspaceFolder;
    m_options.engine.workspaceMustExist = true;
    m_link.setFolder(workspaceFolder);
    launch();
    QGuiApplication::setQuitOnLastWindowClosed(true);
}

/// What moves that were interrupted have left.
void Console::removeSpareWorkspaces()
{
    if (m_options.workspaceGiven)
        return;
    const WorkspacePreferences kept = preferences::workspace();
    const QString folder = m_options.engine.workspace.root;
    for (const QString &spare : kept.spares) {
        if (spare == folder)
            continue;
        whenReady(WorkspaceMove::removeSpare(spare), this, [this, kept, folder](bool removed) {
            // Unless another move has begun, or ended, meanwhile.
            if (removed && !m_moving && preferences::workspace().folder == kept.folder)
                (void)preferences::keepWorkspaceFolder(folder, {});
        });
    }
}

EngineOptions Console::engineOptions() const
{
    const EnginePreferences chosen = preferences::engine();
    EngineOptions options = m_options.engine;
    if (!m_options.profileGiven)
        options.profileId = chosen.profileId;
    if (!chosen.isolation)
        options.bubblewrap.clear();
    options.controlGroups = chosen.controlGroups;
    options.cpuShare = chosen.cpuShare;
    options.logBytes = qint64(chosen.logMegabytes) << 20;
    if (chosen.logRetentionDays > 0)
        options.logRetentionDays = chosen.logRetentionDays;
    options.runtimeFolders = preferences::runtimeFolders();
    return options;
}

StartFacts Console::startFacts() const
{
    return {preferences::engine(), m_options.profileGiven, m_options.workspaceGiven, m_options.theme,
            !m_options.engine.bubblewrap.isEmpty()};
}

void Console::launch()
{
    applyEditorPreferences(preferences::editor());
    m_start = startFacts();
    auto engine = Engine::create(engineOptions());
    if (!engine) {
        failToStart(engine.error());
        return;
    }
    m_engine = std::move(*engine);
    m_window = makeWindow(std::exchange(m_handed, {}));
    m_window->show();
    openWorkspace();
}

std::unique_ptr<MainWindow> Console::makeWindow(const HandedOver &handed)
{
    m_windowLanguage = m_languages.code();
    auto window = std::make_unique<MainWindow>(Services::of(*m_engine), m_options.engine.workspace.root,
                                               LookControllers{&m_themes, &m_languages});
    connect(&m_link, &InstanceLink::raiseRequested, window.get(), &MainWindow::bringToFront);
    connect(&m_link, &InstanceLink::openRequested, window.get(), &MainWindow::openPackageOfOther);
    connect(window.get(), &MainWindow::openRequested, this, &Console::openWorkspace);
    // Later: the menu or page that asks for it is a part of the window that goes.
    connect(window.get(), &MainWindow::languageRequested, this, &Console::speak, Qt::QueuedConnection);
    connect(window.get(), &MainWindow::restartRequested, this, &Console::renew, Qt::QueuedConnection);
    connect(window.get(), &MainWindow::moveRequested, this, &Console::move, Qt::QueuedConnection);
    window->setStartFacts(m_start);
    window->takeOver(handed);
    notifyFrom(*window);
    return window;
}

/// One notifier for all windows: what it has shown may lead to whichever is there.
void Console::notifyFrom(MainWindow &window)
{
    if (m_notifier)
        return window.notifyBy(*m_notifier);
    // Once the window is there: nothing waits for the desktop's answer.
    QTimer::singleShot(0, &window, [this, &window] {
        m_notifier = BusNotifier::ofSession(this);
        if (m_notifier)
            window.notifyBy(*m_notifier);
    });
}

void Console::speak(const QString &language)
{
    languagesettings::setChoice(language);
    m_languages.setChoice(language);
}

void Console::renewWindow()
{
    if (!m_window || m_windowLanguage == m_languages.code())
        return;
    const QList<Undoable> offers = m_window->offers();
    const QString tourStep = m_window->tourStep();
    auto window = makeWindow(m_window->handOver());
    window->restoreGeometry(m_window->saveGeometry());
    // The new one first: the program ends with its last window.
    window->show();
    m_window = std::move(window);
    if (m_isOpen) {
        m_window->workspaceOpened();
        m_window->offerAgain(offers);
    } else {
        openWorkspace();
    }
    if (!tourStep.isEmpty())
        m_window->goOnWithTour(tourStep);
}

void Console::openWorkspace()
{
    if (!m_options.package.isEmpty())
        m_window->openPackage(m_options.package); // which waits
    whenReady(m_engine->open(), m_window.get(), [this](const Result<void> &opened) {
        if (!opened) {
            m_window->workspaceFailed(opened.error());
            return;
        }
        // To make the pages takes a moment, and the window needn't wait for it to be painted.
        QTimer::singleShot(0, m_window.get(), [this] {
            m_isOpen = true;
            m_link.listen();
            m_window->workspaceOpened();
            removeSpareWorkspaces();
        });
    });
}

void Console::failToStart(const Error &error)
{
    QTextStream(stderr) << "lambdesk: " << error.message << ' ' << error.detail << Qt::endl;
    auto *box =
        new QMessageBox(QMessageBox::Critical, tr("Lambdesk can't start"), error.message, QMessageBox::Close);
    box->setInformativeText(tr("Files that ship with the program are missing or broken. Install it again."));
    box->setDetailedText(error.detail);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(box, &QDialog::finished, this, [] { QCoreApplication::exit(failed); });
    box->open();
}

} // namespace lambdesk
