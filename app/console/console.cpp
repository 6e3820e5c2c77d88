// SPDX-License-Identifier: GPL-3.0-or-later
#include "console.h"

#include <editor/editorchoices.h>
#include <model/core/async.h>
#include <model/preferences/preferences.h>
#include <ui/shell/mainwindow.h>

#include <QGuiApplication>
#include <QMessageBox>
#include <QTextStream>

namespace lambdesk
{

namespace
{

constexpr int failed = 1;

} // namespace

Console::Console(Options options)
    : m_options(std::move(options))
    , m_link(m_options.engine.workspace.root)
{
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
    m_window.reset();
    m_engine.reset();
    m_options.package.clear(); // it was opened before
    launch();
    QGuiApplication::setQuitOnLastWindowClosed(quits);
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
    auto engine = Engine::create(engineOptions());
    if (!engine) {
        failToStart(engine.error());
        return;
    }
    m_engine = std::move(*engine);
    m_window = std::make_unique<MainWindow>(Services::of(*m_engine), m_options.engine.workspace.root);
    connect(&m_link, &InstanceLink::raiseRequested, m_window.get(), &MainWindow::bringToFront);
    connect(&m_link, &InstanceLink::openRequested, m_window.get(), &MainWindow::openPackage);
    connect(m_window.get(), &MainWindow::openRequested, this, &Console::openWorkspace);
    // Later: the window asks for its own end.
    connect(m_window.get(), &MainWindow::restartRequested, this, &Console::renew, Qt::QueuedConnection);
    m_window->setStartFacts(startFacts());
    m_window->show();
    if (!m_options.package.isEmpty())
        m_window->openPackage(m_options.package);
    openWorkspace();
}

void Console::openWorkspace()
{
    whenReady(m_engine->open(), m_window.get(), [this](const Result<void> &opened) {
        if (!opened) {
            m_window->workspaceFailed(opened.error());
            return;
        }
        m_link.listen();
        m_window->workspaceOpened();
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
