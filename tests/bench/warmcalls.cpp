// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoint.h"

#include "bench.h"
#include "servers.h"

#include <sys/epoll.h>

#include <memory>
#include <vector>

namespace lambdesk::bench
{

namespace
{

constexpr int rounds = 12;
constexpr int callsPerRound = 300;
constexpr double medianLimit = 2.0;
constexpr double tailLimit = 2.5;

constexpr int throughputRounds = 5;
constexpr Milliseconds throughputTime = 1500;
constexpr double throughputLimit = 2.0;

QString labelOf(const Runtime &runtime)
{
    return runtime.language == Language::NodeJs ? QStringLiteral("Node.js ") : QStringLiteral("Python ");
}

/// Microseconds of each call.
void time(Client &client, const std::string &request, QList<double> &into)
{
    for (int i = 0; i < callsPerRound; ++i) {
        const Stopwatch watch;
        client.call(request);
        into.append(watch.elapsed() * 1000);
    }
}

/// Calls from many connections, each with one request under way.
class Crowd
{
public:
    Crowd(int port, const QString &function, int connections)
        : m_request(invocationOf(port, function))
    {
        for (int i = 0; i < connections; ++i) {
            m_clients.push_back(std::make_unique<Client>(port));
            epoll_event event{EPOLLIN, {}};
            event.data.u32 = uint32_t(i);
            epoll_ctl(m_epoll.get(), EPOLL_CTL_ADD, m_clients.back()->socket(), &event);
        }
        callFor(throughputTime); // until every environment is up
    }

    /// Calls a second.
    double callFor(Milliseconds time)
    {
        for (const auto &client : m_clients)
            client->send(m_request);
        int answered = 0;
        size_t underWay = m_clients.size();
        const Stopwatch watch;
        while (underWay > 0) {
            epoll_event events[64];
            const int count = epoll_wait(m_epoll.get(), events, 64, 10'000);
            if (count <= 0)
                giveUp(QStringLiteral("no answer within ten seconds"));
            for (int i = 0; i < count; ++i) {
                Client &client = *m_clients[events[i].data.u32];
                if (client.receive().status() != 200)
                    giveUp(QStringLiteral("a call failed"));
                ++answered;
                if (watch.elapsed() < time)
                    client.send(m_request);
                else
                    --underWay;
            }
        }
        return answered / watch.elapsed() * 1000;
    }

private:
    std::string m_request;
    std::vector<std::unique_ptr<Client>> m_clients;
    Descriptor m_epoll{epoll_create1(EPOLL_CLOEXEC)};
};

} // namespace

void measureWarmCalls(const Runtime &runtime)
{
    const OnOneCpu pinned;
    const BenchFunction function = echo(runtime);
    Serve serve;
    serve.create(function);
    const Relay relay(function, 1);
    Client toServe(serve.port());
    Client toRelay(relay.port());
    const std::string serveRequest = invocationOf(serve.port(), function.name);
    const std::string relayRequest = invocationOf(relay.port(), function.name);
    QList<double> ours, theirs;
    time(toServe, serveRequest, ours);
    time(toRelay, relayRequest, theirs);
    ours.clear();
    theirs.clear();
    for (int round = 0; round < rounds; ++round) {
        time(toRelay, relayRequest, theirs);
        time(toServe, serveRequest, ours);
    }
    const QString label = labelOf(runtime);
    const auto print = [&](const QString &name, double part, double limit) {
        printRow(label + name + QStringLiteral(", relay"), quantile(theirs, part), QStringLiteral("us"));
        printRow(label + name + QStringLiteral(", endpoint"), quantile(ours, part), QStringLiteral("us"));
        printRow(label + name + QStringLiteral(", endpoint against relay"),
                 quantile(ours, part) / quantile(theirs, part), QStringLiteral("x"), limit);
    };
    print(QStringLiteral("warm p50"), 0.5, medianLimit);
    print(QStringLiteral("warm p99"), 0.99, tailLimit);
}

void measureThroughput(const Runtime &runtime, int connections)
{
    const BenchFunction function = echo(runtime);
    Serve serve;
    serve.create(function);
    const Relay relay(function, connections);
    Crowd toServe(serve.port(), function.name, connections);
    Crowd toRelay(relay.port(), function.name, connections);
    QList<double> ours, theirs;
    for (int round = 0; round < throughputRounds; ++round) {
        theirs.append(toRelay.callFor(throughputTime));
        ours.append(toServe.callFor(throughputTime));
    }
    const QString label = labelOf(runtime) + QStringLiteral("%1 connections, ").arg(connections);
    printRow(label + QStringLiteral("relay"), median(theirs), QStringLiteral("calls/s"));
    printRow(label + QStringLiteral("endpoint"), median(ours), QStringLiteral("calls/s"));
    printRow(label + QStringLiteral("relay against endpoint"), median(theirs) / median(ours),
             QStringLiteral("x"), throughputLimit);
}

} // namespace lambdesk::bench
