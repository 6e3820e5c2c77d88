// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "router.h"
#include "services.h"

#include <model/core/result.h>

#include <QSet>
#include <QTcpServer>
#include <QTimer>

#include <chrono>

namespace lambdesk
{

class HttpConnection;

/// The AWS-compatible API on a port of 127.0.0.1. Signatures are taken and not checked; what a page in a
/// browser sends is refused. Engine thread.
///
/// On a QTcpServer for the reasons that RuntimeApiServer gives.
class EndpointServer final : public QObject
{
    Q_OBJECT
public:
    struct Limits {
        int connections = 1024; ///< one more closes an idle one, or is refused
        std::chrono::milliseconds idleTime = std::chrono::seconds(1); ///< from which on one counts as idle
        qsizetype headBytes = 64 * 1024;
        std::chrono::milliseconds requestTime = std::chrono::seconds(30); ///< from its first byte to its last
    };

    EndpointServer(EndpointServices services, Limits limits, QObject *parent = nullptr);
    ~EndpointServer() override;

    /// Port 0 takes a free one. The error's kind is Process.
    Result<quint16> listen(quint16 port);
    /// Ends listening and every connection. Requests under way go on; their answers are dropped.
    void close();

private:
    void acceptConnections();
    void closeStuckConnections();
    bool closeAnIdleOne();
    void dispatch(HttpConnection &connection, const HttpRequest &request);

    EndpointServices m_services;
    Limits m_limits;
    Router m_router;
    QTcpServer m_server;
    QTimer m_sweep;
    QSet<HttpConnection *> m_connections;
};

} // namespace lambdesk
