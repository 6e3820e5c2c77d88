// SPDX-License-Identifier: GPL-3.0-or-later
// What the endpoint is held against: passes HTTP requests on to children that speak the Runtime API, and
// their answers back, with no logic in between.
//
//     bench-relay CHILDREN PROGRAM [ARGUMENT…]
//
// starts the children with its own environment and prints its port when each has asked for its first event.
// They end with it.
#include "httpmessage.h"
#include "loopback.h"

#include <signal.h>
#include <spawn.h>
#include <sys/epoll.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <deque>
#include <map>
#include <memory>
#include <vector>

using namespace lambdesk::bench;

namespace
{

struct Peer {
    explicit Peer(Descriptor connection)
        : socket(std::move(connection))
    {
    }
    Descriptor socket;
    std::string bytes = {};
    bool isChild = false;
    int client = -1; ///< of a child: whose event it has
};

struct Waiting {
    int client;
    std::string event;
};

class Relay
{
public:
    void addChild(char **command);
    int listen();
    void run();

private:
    Peer &add(Descriptor socket, bool isChild);
    void onReadable(int socket);
    void onMessage(Peer &peer, HttpMessage message);
    void onChild(Peer &child, const HttpMessage &message);
    void giveWork();

    Descriptor m_epoll{epoll_create1(EPOLL_CLOEXEC)};
    std::unique_ptr<Descriptor> m_listener;
    std::map<int, Peer> m_peers;
    std::deque<int> m_idle;
    std::deque<Waiting> m_waiting;
};

void Relay::addChild(char **command)
{
    const auto [listener, port] = listenOnLoopback();
    setenv("AWS_LAMBDA_RUNTIME_API", ("127.0.0.1:" + std::to_string(port)).c_str(), 1);
    pid_t child = 0;
    if (posix_spawn(&child, command[0], nullptr, nullptr, command, environ) != 0) {
        std::perror(command[0]);
        std::_Exit(1);
    }
    Peer &peer = add(acceptFrom(listener.get()), true);
    awaitMessage(peer.socket.get(), peer.bytes);
    m_idle.push_back(peer.socket.get());
}

int Relay::listen()
{
    auto [listener, port] = listenOnLoopback(128);
    epoll_event event{EPOLLIN, {}};
    event.data.fd = listener.get();
    epoll_ctl(m_epoll.get(), EPOLL_CTL_ADD, listener.get(), &event);
    m_listener = std::make_unique<Descriptor>(std::move(listener));
    return port;
}

Peer &Relay::add(Descriptor socket, bool isChild)
{
    const int number = socket.get();
    epoll_event event{EPOLLIN, {}};
    event.data.fd = number;
    epoll_ctl(m_epoll.get(), EPOLL_CTL_ADD, number, &event);
    Peer &peer = m_peers.emplace(number, std::move(socket)).first->second;
    peer.isChild = isChild;
    return peer;
}

void Relay::run()
{
    epoll_event events[64];
    for (;;) {
        const int count = epoll_wait(m_epoll.get(), events, 64, -1);
        for (int i = 0; i < count; ++i) {
            if (events[i].data.fd == m_listener->get())
                add(acceptFrom(m_listener->get()), false);
            else
                onReadable(events[i].data.fd);
        }
    }
}

void Relay::onReadable(int socket)
{
    Peer &peer = m_peers.at(socket);
    char buffer[65536];
    const ssize_t count = read(socket, buffer, sizeof buffer);
    if (count <= 0 && peer.isChild)
        std::_Exit(1);
    if (count <= 0) {
        m_peers.erase(socket);
        return;
    }
    peer.bytes.append(buffer, static_cast<size_t>(count));
    while (std::optional<HttpMessage> message = takeMessage(peer.bytes))
        onMessage(peer, *std::move(message));
}

void Relay::onMessage(Peer &peer, HttpMessage message)
{
    if (peer.isChild)
        onChild(peer, message);
    else
        m_waiting.push_back({peer.socket.get(), std::move(message.body)});
    giveWork();
}

void Relay::onChild(Peer &child, const HttpMessage &message)
{
    if (message.head.starts_with("GET ")) {
        m_idle.push_back(child.socket.get());
        return;
    }
    writeAll(child.client, "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " +
                               std::to_string(message.body.size()) + "\r\n\r\n" + message.body);
    writeAll(child.socket.get(), "HTTP/1.1 202 Accepted\r\nContent-Length: 0\r\n\r\n");
}

void Relay::giveWork()
{
    while (!m_idle.empty() && !m_waiting.empty()) {
        Peer &child = m_peers.at(m_idle.front());
        m_idle.pop_front();
        child.client = m_waiting.front().client;
        const std::string &event = m_waiting.front().event;
        writeAll(child.socket.get(),
                 "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                 "Lambda-Runtime-Aws-Request-Id: 8476a536-e9f4-11e8-9739-2dfe598c3fcd\r\n"
                 "Lambda-Runtime-Deadline-Ms: 9999999999999\r\n"
                 "Lambda-Runtime-Invoked-Function-Arn: arn:aws:lambda:us-east-1:000000000000:function:f\r\n"
                 "Content-Length: " +
                     std::to_string(event.size()) + "\r\n\r\n" + event);
        m_waiting.pop_front();
    }
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 3)
        return 2;
    signal(SIGCHLD, SIG_IGN);
    Relay relay;
    for (int i = std::atoi(argv[1]); i > 0; --i)
        relay.addChild(argv + 2);
    std::printf("%d\n", relay.listen());
    std::fflush(stdout);
    relay.run();
}
