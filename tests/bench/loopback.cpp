// SPDX-License-Identifier: GPL-3.0-or-later
#include "loopback.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>

namespace lambdesk::bench
{

namespace
{

sockaddr_in addressOf(int port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(static_cast<in_port_t>(port));
    return address;
}

void orGiveUp(bool done, const char *what)
{
    if (done)
        return;
    std::perror(what);
    std::_Exit(1);
}

Descriptor sendingAtOnce(int socket, const char *what)
{
    const int yes = 1;
    orGiveUp(socket >= 0 && setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes) == 0, what);
    return Descriptor(socket);
}

} // namespace

Descriptor::~Descriptor()
{
    if (m_number >= 0)
        close(m_number);
}

std::pair<Descriptor, int> listenOnLoopback(int backlog)
{
    Descriptor listener(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    sockaddr_in address = addressOf(0);
    socklen_t length = sizeof address;
    orGiveUp(bind(listener.get(), reinterpret_cast<sockaddr *>(&address), length) == 0 &&
                 listen(listener.get(), backlog) == 0 &&
                 getsockname(listener.get(), reinterpret_cast<sockaddr *>(&address), &length) == 0,
             "no socket on 127.0.0.1");
    return {std::move(listener), ntohs(address.sin_port)};
}

Descriptor connectToLoopback(int port)
{
    Descriptor connection = sendingAtOnce(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0), "no socket");
    const sockaddr_in address = addressOf(port);
    orGiveUp(connect(connection.get(), reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0,
             "no connection");
    return connection;
}

Descriptor acceptFrom(int listener)
{
    return sendingAtOnce(accept4(listener, nullptr, nullptr, SOCK_CLOEXEC), "no connection came");
}

void writeAll(int socket, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t count = send(socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        orGiveUp(count > 0, "the peer has gone");
        bytes.remove_prefix(static_cast<size_t>(count));
    }
}

} // namespace lambdesk::bench
