// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpointswitch.h"

#include "endpointserver.h"

#include <model/core/async.h>

namespace lambdesk
{

QString EndpointStatus::address() const
{
    return isOn ? QStringLiteral("http://127.0.0.1:%1").arg(port) : QString();
}

EndpointSwitch::EndpointSwitch(EndpointServer &server, QObject *parent)
    : QObject(parent)
    , m_server(server)
{
}

QFuture<EndpointStatus> EndpointSwitch::status()
{
    return runOn(this, [this] { return m_status; });
}

QFuture<Result<quint16>> EndpointSwitch::turnOn(quint16 port, bool orNext)
{
    return runOn(this, [this, port, orNext]() -> Result<quint16> {
        if (m_status.isOn)
            return m_status.port;
        const auto listening = listen(port, orNext);
        if (listening)
            setStatus({true, *listening});
        else
            setStatus({false, 0, listening.error()});
        return listening;
    });
}

Result<quint16> EndpointSwitch::listen(quint16 port, bool orNext)
{
    constexpr int furthest = 100;
    Result<quint16> listening = m_server.listen(port);
    for (int i = 1; !listening && orNext && i < furthest && port + i <= 65535; ++i)
        listening = m_server.listen(quint16(port + i));
    return listening;
}

QFuture<EndpointStatus> EndpointSwitch::turnOff()
{
    return runOn(this, [this] {
        m_server.close();
        setStatus({});
        return m_status;
    });
}

void EndpointSwitch::setStatus(const EndpointStatus &status)
{
    if (m_status == status)
        return;
    m_status = status;
    Q_EMIT statusChanged(m_status);
}

} // namespace lambdesk
