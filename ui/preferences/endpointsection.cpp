// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpointsection.h"

#include <model/core/async.h>
#include <model/preferences/preferences.h>

#include <QCheckBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace lambdesk
{

EndpointSection::EndpointSection(EndpointSwitch &endpoint, QWidget *parent)
    : PreferenceSection(u"endpointPreferences"_s, tr("Endpoint"), parent)
    , m_endpoint(endpoint)
    , m_on(makeBox(u"endpointPreference"_s, tr("Serve the AWS CLI and SDKs")))
    , m_port(new QLineEdit(this))
    , m_onRow(addRow(tr("Endpoint"), m_on, {}, FormRow::Width::Full))
{
    m_port->setObjectName(u"portPreference"_s);
    m_port->setInputMethodHints(Qt::ImhDigitsOnly);
    m_portRow =
        addRow(tr("Port"), m_port,
               tr("On 127.0.0.1, which only this computer can reach. If the port is in use when the program "
                  "starts, the next free one is taken."));
    connect(m_on, &QCheckBox::clicked, this, &EndpointSection::switchTo);
    connect(m_port, &QLineEdit::textEdited, this, &EndpointSection::checkPort);
    connect(m_port, &QLineEdit::returnPressed, this, [this] { m_refused = 0; });
    connect(m_port, &QLineEdit::editingFinished, this, &EndpointSection::takePort);
    connect(&m_endpoint, &EndpointSwitch::statusChanged, this, &EndpointSection::setStatus);
    load();
    whenReady(m_endpoint.status(), this, [this](const EndpointStatus &status) { setStatus(status); });
}

void EndpointSection::load()
{
    m_port->setText(QString::number(preferences::endpoint().port));
    m_portRow->setError({});
    setStatus(m_status);
}

void EndpointSection::reset()
{
    const EndpointPreferences usual;
    switchTo(usual.isOn);
    if (preferences::endpoint().port != usual.port)
        moveTo(usual.port);
    load();
    m_port->setText(QString::number(usual.port));
    Q_EMIT changed();
}

void EndpointSection::setStatus(const EndpointStatus &status)
{
    m_status = status;
    // The status line has a switch, too.
    m_on->setChecked(preferences::endpoint().isOn);
    m_onRow->setHint(
        status.isOn
            ? tr("Now at %1. The status line below has what to give the AWS CLI.").arg(status.address())
            : tr("Now off: the functions run from this window alone."));
    m_onRow->setError(!status.isOn && status.error ? status.error->message : QString());
}

void EndpointSection::switchTo(bool on)
{
    EndpointPreferences chosen = preferences::endpoint();
    chosen.isOn = on;
    preferences::setEndpoint(chosen);
    if (on)
        m_endpoint.turnOn(chosen.port, true); // the status tells what became of it
    else
        m_endpoint.turnOff();
    Q_EMIT changed();
}

void EndpointSection::checkPort()
{
    m_refused = 0;
    const auto port = endpointPort(m_port->text());
    m_portRow->setError(port ? QString() : port.error().message);
}

void EndpointSection::takePort()
{
    const auto port = endpointPort(m_port->text());
    // The focus leaves the field, too, and what it says stays to be read.
    if (port && (*port == m_refused || *port == m_wanted))
        return;
    checkPort();
    if (port && *port != preferences::endpoint().port)
        moveTo(*port);
}

void EndpointSection::moveTo(quint16 port)
{
    const EndpointPreferences before = preferences::endpoint();
    EndpointPreferences chosen = before;
    chosen.port = port;
    // Kept already, for who hears of the new status: a port other than that one would be told as taken.
    preferences::setEndpoint(chosen);
    Q_EMIT changed();
    const bool isMoving = m_wanted != 0; // away from the port that the status still has
    if (!before.isOn || (m_status.port == port && !isMoving))
        return;
    m_wanted = port;
    m_endpoint.turnOff();
    whenReady(m_endpoint.turnOn(port, false), this, [this, before, port](const Result<quint16> &listening) {
        if (m_wanted != port)
            return; // another one was asked for since
        m_wanted = 0;
        if (!listening)
            stayAt(before.port, port, listening.error());
    });
}

void EndpointSection::stayAt(quint16 port, quint16 refused, const Error &why)
{
    m_refused = refused;
    m_portRow->setError(why.message);
    EndpointPreferences kept = preferences::endpoint();
    kept.port = port;
    preferences::setEndpoint(kept);
    if (kept.isOn)
        m_endpoint.turnOn(port, true);
    Q_EMIT changed();
}

} // namespace lambdesk
