// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/platform/runtime.h>

#include <QStatusBar>

namespace lambdesk
{

class ElidedLabel;
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
    void setRuntimes(const QList<Runtime> &runtimes);
    void showRuntimes();

    ElidedLabel *m_label;
    QList<Runtime> m_runtimes;
    QStringList m_silent; ///< interpreters that don't tell their version
};

} // namespace lambdesk
