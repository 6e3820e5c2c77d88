// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/platform/runtime.h>

#include <QStatusBar>

class QLabel;

namespace lambdesk
{

class RuntimeService;

/// The bar at the bottom: which workspace, and which runtimes were found.
class StatusLine final : public QStatusBar
{
    Q_OBJECT
public:
    explicit StatusLine(const QString &workspaceFolder, QWidget *parent = nullptr);
    /// Asks for the runtimes and follows their changes.
    void follow(RuntimeService &runtimes);

private:
    void showRuntimes(const QList<Runtime> &runtimes);

    QLabel *m_runtimes;
};

} // namespace lambdesk
