// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpointserver.h"

#include "aliasoperations.h"
#include "functionoperations.h"
#include "invokeoperations.h"
#include "layeroperations.h"
#include "logs/logoperations.h"
#include "metrics/metricdataoperations.h"
#include "metrics/metricoperations.h"
#include "missingoperations.h"
#include "namedoperations.h"
#include "packageoperations.h"
#include "policyoperations.h"
#include "settingsoperations.h"
#include "versionoperations.h"

#include <model/core/programtexts.h>
#include <model/http/httpconnection.h>
#include <model/http/origin.h>

#include <QElapsedTimer>
#include <QNetworkProxy>
#include <QTcpSocket>

#include <utility>

namespace lambdesk
{

namespace
{

qint64 monotonicMilliseconds()
{
    QElapsedTimer timer;
    timer.start();
    return timer.msecsSinceReference();
}

} // namespace

EndpointServer::EndpointServer(EndpointServices services, Limits limits, QObject *parent)
    : QObject(parent)
    , m_services(std::move(services))
    , m_limits(limits)
{
    new InvokeOperations(m_services, m_router, this); // the first in the router: it is asked for most
    new FunctionOperations(m_services, m_router, this);
    new VersionOperations(m_services, m_router, this);
    new AliasOperations(m_services, m_router, this);
    new LayerOperations(m_services, m_router, this);
    new SettingsOperations(m_services, m_router, this);
    new PolicyOperations(m_services, m_router, this);
    new PackageOperations(m_services, m_router, this);
    addMissingOperations(m_router);
    auto *named = new NamedOperations(m_router, m_services.profile.quotas.controlRequestBytes, this);
    addLogOperations(m_services, *named, this);
    new MetricOperations(m_services, *named, this);
    new MetricDataOperations(m_services, *named, this);
    m_server.setProxy(QNetworkProxy::NoProxy);
    connect(&m_server, &QTcpServer::newConnection, this, &EndpointServer::acceptConnections);
    m_sweep.setInterval(m_limits.requestTime / 10);
    connect(&m_sweep, &QTimer::timeout, this, &EndpointServer::closeStuckConnections);
}

EndpointServer::~EndpointServer() = default;

Result<quint16> EndpointServer::listen(quint16 port)
{
    if (!m_server.listen(QHostAddress::LocalHost, port))
        return lambdesk::fail(
            ErrorKind::Process,
            tr("Port %1 of 127.0.0.1 can't be listened on: %2.").arg(port).arg(m_server.errorString()));
    return m_server.serverPort();
}

void EndpointServer::close()
{
    m_server.close();
    m_connections.clear();
    qDeleteAll(findChildren<HttpConnection *>(QString(), Qt::FindDirectChildrenOnly));
    m_sweep.stop();
}

void EndpointServer::acceptConnections()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        auto *connection = new HttpConnection(
            socket, {m_limits.headBytes, m_services.profile.quotas.controlRequestBytes}, this);
        if (m_connections.size() >= m_limits.connections && !closeAnIdleOne()) {
            connection->giveUp(503);
            continue;
        }
        m_connections.insert(connection);
        connect(connection, &HttpConnection::closed, this,
                [this, connection] { m_connections.remove(connection); });
        connect(connection, &HttpConnection::requested, this,
                [this, connection](const HttpRequest &request) { dispatch(*connection, request); });
        connect(connection, &HttpConnection::malformed, this,
                [connection](int status) { connection->giveUp(status); });
        if (!m_sweep.isActive())
            m_sweep.start();
    }
}

/// The one that hasn't been used for longest: who keeps connections open and asks for nothing must not keep
/// others out.
bool EndpointServer::closeAnIdleOne()
{
    HttpConnection *oldest = nullptr;
    const auto latest = HttpConnection::Clock::now() - m_limits.idleTime;
    for (HttpConnection *connection : std::as_const(m_connections)) {
        if (connection->isIdle() && connection->lastUse() <= latest &&
            (!oldest || connection->lastUse() < oldest->lastUse()))
            oldest = connection;
    }
    if (!oldest)
        return false;
    m_connections.remove(oldest);
    oldest->close();
    return true;
}

void EndpointServer::closeStuckConnections()
{
    const auto connections = findChildren<HttpConnection *>(QString(), Qt::FindDirectChildrenOnly);
    const qint64 now = monotonicMilliseconds();
    for (HttpConnection *connection : connections) {
        if (connection->isStuckFor(m_limits.requestTime, now))
            connection->giveUp(408);
    }
    if (connections.isEmpty())
        m_sweep.stop();
}

void EndpointServer::dispatch(HttpConnection &connection, const HttpRequest &request)
{
    const ProgramTexts texts;
    const auto exchange = std::make_shared<Exchange>(connection, request, m_services.ids);
    if (!isFromProgram(request, m_server.serverPort()))
        return exchange->fail(
            Failure{403, "AccessDeniedException",
                    tr("Lambdesk answers programs on this computer only, under the name 127.0.0.1 or "
                       "localhost, and no page in a browser.")});
    if (request.bodyTooLarge())
        return exchange->fail(Failure{413, "RequestEntityTooLargeException",
                                      tr("Request must be smaller than %1 bytes for the %2 operation")
                                          .arg(m_services.profile.quotas.controlRequestBytes)
                                          .arg(QString::fromLatin1(request.method))});
    m_router.dispatch(exchange);
}

} // namespace lambdesk
