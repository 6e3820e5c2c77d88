// SPDX-License-Identifier: GPL-3.0-or-later
#include "console.h"

#include <model/core/async.h>
#include <ui/shell/mainwindow.h>

#include <QCoreApplication>
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
    m_link.askHolder([this](bool answered) {
        if (!answered) {
            launch();
            return;
        }
        QTextStream(stderr)
            << tr("lambdesk: the workspace %1 is open already; its window has been brought to the "
                  "front.")
                   .arg(m_options.engine.workspace.root)
            << Qt::endl;
        QCoreApplication::exit(0);
    });
}

void Console::launch()
{
    auto engine = Engine::create(m_options.engine);
    if (!engine) {
        failToStart(engine.error());
        return;
    }
    m_engine = std::move(*engine);
    m_window = std::make_unique<MainWindow>(Services::of(*m_engine), m_options.engine.workspace.root);
    connect(&m_link, &InstanceLink::raiseRequested, m_window.get(), &MainWindow::bringToFront);
    connect(m_window.get(), &MainWindow::openRequested, this, &Console::openWorkspace);
    m_window->show();
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
