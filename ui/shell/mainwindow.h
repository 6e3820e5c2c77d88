// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/core/result.h>
#include <model/functions/functionvalues.h>
#include <ui/functionpage/functionpage.h>
#include <ui/services.h>

#include <QMainWindow>

#include <functional>

class QStackedWidget;

namespace lambdesk
{

class Breadcrumb;
class FlashArea;
class FunctionsPage;
class FunctionWizard;
class NavigationBar;
class StatusLine;
class WorkspaceErrorPage;

/// Hosts the pages and goes from one to the other.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(const Services &services, const QString &workspaceFolder, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// The workspace is open: shows the functions.
    void workspaceOpened();
    void workspaceFailed(const Error &error);
    void bringToFront();

    void showFunctions();
    void showWizard();
    /// Offers to make a function of the file or folder, or, on a function's page, to replace its code. Waits
    /// until the workspace is open.
    void openPackage(const QString &path);
    void showFunction(const FunctionName &name, FunctionPage::Notice notice);

Q_SIGNALS:
    /// The user wants the workspace to be tried again.
    void openRequested();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void setupFrame();
    void setupShortcuts();
    void setupDrops();
    Result<QString> purposeOfDrop(const QString &fileName) const;
    void restoreFrame();
    void setPage(QWidget *page, const QStringList &breadcrumb);
    void goHome();
    void endWizard();
    /// Calls `proceed` once the page that is shown has nothing to lose.
    void leave(std::function<void()> proceed);

    Services m_services;
    QString m_workspaceFolder;
    NavigationBar *m_navigation;
    Breadcrumb *m_breadcrumb;
    FlashArea *m_flash;
    QStackedWidget *m_pages;
    StatusLine *m_status;
    FunctionsPage *m_functions = nullptr;
    FunctionWizard *m_wizard = nullptr;
    FunctionPage *m_function = nullptr;
    WorkspaceErrorPage *m_error = nullptr;
    QString m_waitingPackage; ///< to be opened with the workspace
    bool m_closing = false;
};

} // namespace lambdesk
