// SPDX-License-Identifier: GPL-3.0-or-later
#include "consolewindow.h"

#include "testbench.h"
#include "windowload.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QWindow>

namespace lambdesk::bench
{

namespace
{

constexpr QSize usualSize{1200, 860};
constexpr Milliseconds untilAlone =
    1500; // nothing announces that a window has done what it does at its start

} // namespace

ConsoleWindow::ConsoleWindow(const QString &workspace)
    : m_themes(*qApp, ThemeChoice::Light)
    , m_engine(openEngine(workspace))
    , m_window(std::make_unique<MainWindow>(Services::of(*m_engine), workspace,
                                            LookControllers{&m_themes, nullptr}))
{
    m_window->resize(usualSize);
    m_window->show();
    m_window->workspaceOpened();
    waitUntil("the window",
              [this] { return m_window->windowHandle() && m_window->windowHandle()->isExposed(); });
    letSettle(untilAlone);
}

ConsoleWindow::~ConsoleWindow() = default;

FunctionName ConsoleWindow::name(const QString &function) const
{
    return FunctionName::from(function, m_engine->catalogs().profile.quotas).value();
}

void ConsoleWindow::go(const Place &place) const
{
    bool gone = false;
    QMetaObject::invokeMethod(
        m_window.get(),
        [this, &place, &gone] {
            m_window->go(place);
            gone = true;
        },
        Qt::QueuedConnection);
    while (!gone)
        QCoreApplication::processEvents();
}

void ConsoleWindow::openFunction(const FunctionName &function) const
{
    go(FunctionPlace{function});
    waitUntil("the function's page", [this] {
        const auto *test = find<QAbstractButton>(QStringLiteral("testButton"));
        return test && test->isEnabled();
    });
}

QAction &ConsoleWindow::action(const QString &objectName) const
{
    auto *found = m_window->findChild<QAction *>(objectName);
    if (!found)
        giveUp(QStringLiteral("the window has no ") + objectName);
    return *found;
}

void letSettle(Milliseconds time)
{
    const Stopwatch watch;
    WindowLoad().turnUntil("a while", [&watch, time] { return watch.elapsed() > time; });
}

} // namespace lambdesk::bench
