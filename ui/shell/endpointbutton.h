// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/endpoint/endpointswitch.h>
#include <ui/widgets/button.h>

class QAction;

namespace lambdesk
{

/// `Endpoint: http://127.0.0.1:4566`, with what can be done about it. Whether it is on is kept in the
/// settings.
class EndpointButton final : public SecondaryButton
{
    Q_OBJECT
public:
    /// `region` is the one that commands name.
    EndpointButton(EndpointSwitch &endpoint, const QString &region, QWidget *parent = nullptr);

    /// Switches the endpoint on, unless the user has switched it off. The workspace is open.
    void start();

Q_SIGNALS:
    /// Something is in the clipboard; `words` say what.
    void copied(const QString &words);
    /// The endpoint could not be switched on.
    void failed(const lambdesk::Error &error);

private:
    void setupMenu();
    void setStatus(const EndpointStatus &status);
    void turnOn();
    void toggle();
    void copyAddress();
    void copyCommand();

    EndpointSwitch &m_endpoint;
    QString m_region;
    EndpointStatus m_status;
    QAction *m_copyAddress = nullptr;
    QAction *m_copyCommand = nullptr;
    QAction *m_toggle = nullptr;
};

} // namespace lambdesk
