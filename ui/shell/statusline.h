// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/core/result.h>
#include <model/platform/runtime.h>
#include <ui/services.h>

#include <QStatusBar>

namespace lambdesk
{

class ElidedLabel;
class EndpointButton;

/// The bar at the bottom: which workspace, which runtimes were found, and where the endpoint is. Where there
/// is no room for all of it, the list of runtimes is cut first: the tool tip has it in full.
class StatusLine final : public QStatusBar
{
    Q_OBJECT
public:
    StatusLine(const Services &services, const QString &workspaceFolder, QWidget *parent = nullptr);
    /// The workspace is open: asks for the runtimes, follows their changes, and starts the endpoint.
    void start();

Q_SIGNALS:
    void failed(const lambdesk::Error &error);

protected:
    bool event(QEvent *event) override;

private:
    void shareWidth();
    void setRuntimes(const QList<Runtime> &runtimes);
    void showRuntimes();

    Services m_services;
    ElidedLabel *m_workspace;
    ElidedLabel *m_label; ///< the runtimes
    EndpointButton *m_endpoint;
    QList<Runtime> m_runtimes;
    QStringList m_silent; ///< interpreters that don't tell their version
};

} // namespace lambdesk
