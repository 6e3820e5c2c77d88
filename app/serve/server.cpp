// SPDX-License-Identifier: GPL-3.0-or-later
#include "server.h"

#include <model/core/async.h>
#include <model/endpoint/endpointswitch.h>

#include <QCoreApplication>
#include <QTextStream>

namespace lambdesk
{

namespace
{

constexpr int failed = 1;

} // namespace

Server::Server(Options options)
    : m_options(std::move(options))
{
}

Server::~Server() = default;

void Server::start()
{
    auto engine = Engine::create(m_options.engine);
    if (!engine)
        return failToStart(engine.error());
    m_engine = std::move(*engine);
    whenReady(m_engine->open(), this, [this](const Result<void> &opened) {
        if (opened)
            listen();
        else
            failToStart(opened.error());
    });
}

void Server::listen()
{
    const auto listening = m_engine->endpoint().turnOn(m_options.port.value_or(EndpointSwitch::usualPort),
                                                       !m_options.port.has_value());
    whenReady(listening, this, [this](const Result<quint16> &port) {
        if (port)
            announce(*port);
        else
            failToStart(port.error());
    });
}

void Server::announce(quint16 port)
{
    // Scripts wait for this line; it isn't translated.
    QTextStream(stdout) << "lambdesk-serve: listening on http://127.0.0.1:" << port << Qt::endl;
}

void Server::failToStart(const Error &error)
{
    QTextStream out(stderr);
    out << "lambdesk-serve: " << error.message;
    // The message of some has it in its place: the process that has the workspace, the folder.
    if (!error.detail.isEmpty() && !error.message.contains(error.detail))
        out << " (" << error.detail << ')';
    out << Qt::endl;
    QCoreApplication::exit(failed);
}

} // namespace lambdesk
