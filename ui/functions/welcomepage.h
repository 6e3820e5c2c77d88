// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/platform/runtime.h>
#include <ui/widgets/packagedialogs.h>

#include <QWidget>

class QLabel;

namespace lambdesk
{

class MissingRuntime;
class RuntimeService;

/// What stands in place of the list while there is no function: the ways to begin, and, where there is
/// nothing to run functions with, what to install.
class WelcomePage final : public QWidget
{
    Q_OBJECT
public:
    explicit WelcomePage(RuntimeService &runtimes, QWidget *parent = nullptr);

    /// Gives the keyboard to the first way.
    void focusStart();

Q_SIGNALS:
    void getStarted();
    void openRequested(lambdesk::PackageKind kind);
    void tourRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeWays();
    QWidget *makeFolderWay();
    QWidget *makeMissing();
    QWidget *makeSteps();
    void setRuntimes(const QList<Runtime> &runtimes);

    RuntimeService &m_runtimes;
    QWidget *m_start = nullptr;
    QWidget *m_nothing = nullptr; ///< says that no runtime is there
    MissingRuntime *m_missing = nullptr;
    QLabel *m_found = nullptr;
    bool m_asked = false; ///< for the runtimes
};

} // namespace lambdesk
