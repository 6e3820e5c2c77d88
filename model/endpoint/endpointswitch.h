// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/core/result.h>

#include <QFuture>
#include <QMetaType>
#include <QObject>

#include <optional>

namespace lambdesk
{

class EndpointServer;

/// Whether the endpoint is served, and where.
struct EndpointStatus {
    bool isOn = false;
    quint16 port = 0;             ///< 0 while off
    std::optional<Error> error{}; ///< why it is off although it was to be on

    /// `http://127.0.0.1:4566`; empty while off.
    QString address() const;
    bool operator==(const EndpointStatus &) const = default;
};

/// Switches the endpoint on and off. Engine thread; calls from any thread.
class EndpointSwitch final : public QObject
{
    Q_OBJECT
public:
    static constexpr quint16 usualPort = 4566;

    explicit EndpointSwitch(EndpointServer &server, QObject *parent = nullptr);

    QFuture<EndpointStatus> status();
    /// Serves the AWS-compatible API on a port of 127.0.0.1, and answers which: 0 takes a free one; with
    /// `orNext` the next free one is taken when `port` isn't. While it is on, nothing changes. The workspace
    /// is to be open. The error's kind is Process.
    QFuture<Result<quint16>> turnOn(quint16 port, bool orNext);
    /// Closes the port and the connections to it; what they asked for goes on, unanswered.
    QFuture<EndpointStatus> turnOff();

Q_SIGNALS:
    void statusChanged(const lambdesk::EndpointStatus &status);

private:
    Result<quint16> listen(quint16 port, bool orNext);
    void setStatus(const EndpointStatus &status);

    EndpointServer &m_server;
    EndpointStatus m_status;
};

} // namespace lambdesk

Q_DECLARE_METATYPE(lambdesk::EndpointStatus)
