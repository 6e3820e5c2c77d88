// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoint.h"

#include "bench.h"
#include "servers.h"

#include <QThread>

namespace lambdesk::bench
{

namespace
{

constexpr int starts = 9;
constexpr Milliseconds startLimit = 60;
constexpr double idleLimitMb = 25;
constexpr unsigned long idleTime = 1500; // milliseconds; nothing announces that a program has come to rest

constexpr int firstCalls = 1'000;
constexpr int allCalls = 100'000;
constexpr double growthLimit = 1.1;

} // namespace

void measureServe(const Runtime &runtime)
{
    const BenchFunction function = echo(runtime);
    Serve serve;
    serve.create(function);
    QList<double> times;
    for (int i = 0; i < starts; ++i)
        times.append(serve.restart());
    printRow(QStringLiteral("lambdesk-serve, start to ready"), median(times), QStringLiteral("ms"),
             startLimit);
    QThread::msleep(idleTime);
    printRow(QStringLiteral("lambdesk-serve, resident when idle"), serve.residentMb(), QStringLiteral("MB"),
             idleLimitMb);

    Client client(serve.port());
    const std::string request = invocationOf(serve.port(), function.name);
    double early = 0;
    for (int call = 1; call <= allCalls; ++call) {
        client.call(request);
        if (call == firstCalls)
            early = serve.residentMb();
    }
    const double late = serve.residentMb();
    printRow(QStringLiteral("lambdesk-serve, resident after 1,000 calls"), early, QStringLiteral("MB"));
    printRow(QStringLiteral("lambdesk-serve, resident after 100,000 calls"), late, QStringLiteral("MB"));
    printRow(QStringLiteral("lambdesk-serve, 100,000 calls against 1,000"), late / early, QStringLiteral("x"),
             growthLimit);
}

} // namespace lambdesk::bench
