// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpointbutton.h"

#include <model/core/async.h>
#include <model/preferences/preferences.h>
#include <ui/widgets/command.h>
#include <ui/widgets/menu.h>

#include <QClipboard>
#include <QGuiApplication>

namespace lambdesk
{

EndpointButton::EndpointButton(EndpointSwitch &endpoint, const QString &region, QWidget *parent)
    : SecondaryButton({}, parent)
    , m_endpoint(endpoint)
    , m_region(region)
{
    setObjectName(QStringLiteral("endpointButton"));
    setupMenu();
    setStatus({});
    connect(&m_endpoint, &EndpointSwitch::statusChanged, this, &EndpointButton::setStatus);
}

void EndpointButton::setupMenu()
{
    auto *menu = new Menu(this);
    menu->setObjectName(QStringLiteral("endpointMenu"));
    const auto add = [menu](const QString &text, const char *objectName) {
        auto *action = menu->addAction(text);
        action->setObjectName(QLatin1String(objectName));
        return action;
    };
    m_copyAddress = add(tr("Copy address"), "copyEndpointAddress");
    m_copyCommand = add(tr("Copy export commands for AWS CLI and SDKs"), "copyEndpointCommand");
    menu->addSeparator();
    m_toggle = add({}, "toggleEndpoint");
    setCommandName(m_copyAddress, tr("Copy the endpoint's address"));
    connect(m_copyAddress, &QAction::triggered, this, &EndpointButton::copyAddress);
    connect(m_copyCommand, &QAction::triggered, this, &EndpointButton::copyCommand);
    connect(m_toggle, &QAction::triggered, this, &EndpointButton::toggle);
    setMenu(menu);
}

void EndpointButton::start()
{
    // It may be on already, for a window before this one.
    whenReady(m_endpoint.status(), this, [this](const EndpointStatus &status) { setStatus(status); });
    if (preferences::endpoint().isOn)
        turnOn();
}

void EndpointButton::turnOn()
{
    whenReady(m_endpoint.turnOn(preferences::endpoint().port, true), this,
              [this](const Result<quint16> &listening) {
                  if (!listening)
                      Q_EMIT failed(listening.error());
              });
}

void EndpointButton::toggle()
{
    EndpointPreferences chosen = preferences::endpoint();
    chosen.isOn = !m_status.isOn;
    preferences::setEndpoint(chosen);
    if (m_status.isOn)
        m_endpoint.turnOff();
    else
        turnOn();
}

void EndpointButton::setStatus(const EndpointStatus &status)
{
    m_status = status;
    m_copyAddress->setEnabled(status.isOn);
    m_copyCommand->setEnabled(status.isOn);
    m_toggle->setText(status.isOn ? tr("Switch off") : tr("Switch on"));
    setCommandName(m_toggle, status.isOn ? tr("Switch the endpoint off") : tr("Switch the endpoint on"));
    if (status.isOn) {
        setText(tr("Endpoint: %1").arg(status.address()));
        QString words = tr("The AWS CLI and SDKs on this computer can use the functions at this address.");
        if (const quint16 chosen = preferences::endpoint().port; status.port != chosen)
            words += u'\n' + tr("Port %1 is taken by another program.").arg(chosen);
        setToolTip(words);
    } else {
        setText(status.error ? tr("Endpoint: failed") : tr("Endpoint: off"));
        setToolTip(status.error ? status.error->message
                                : tr("Switched on, it lets the AWS CLI and SDKs on this computer use the "
                                     "functions."));
    }
    setAccessibleDescription(toolTip());
}

void EndpointButton::copyAddress()
{
    QGuiApplication::clipboard()->setText(m_status.address());
    Q_EMIT copied(tr("Copied: %1").arg(m_status.address()));
}

void EndpointButton::copyCommand()
{
    // Credentials have to be there and are not looked at.
    QGuiApplication::clipboard()->setText(
        QStringLiteral("export AWS_ENDPOINT_URL=%1 AWS_ACCESS_KEY_ID=any AWS_SECRET_ACCESS_KEY=any "
                       "AWS_DEFAULT_REGION=%2")
            .arg(m_status.address(), m_region));
    Q_EMIT copied(
        tr("Copied: export AWS_ENDPOINT_URL=%1 … Paste it into a terminal.").arg(m_status.address()));
}

} // namespace lambdesk
