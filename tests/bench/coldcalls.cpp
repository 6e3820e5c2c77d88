// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoint.h"

#include "bareinterpreter.h"
#include "servers.h"

#include <QSet>
#include <QThread>

#include <memory>
#include <vector>

namespace lambdesk::bench
{

namespace
{

constexpr int rounds = 15;
constexpr double coldLimit = 1.25;
constexpr unsigned long shortestPause = 150; // milliseconds from an update to the first call after it

constexpr int many = 200;
constexpr double manyLimit = 1.4;
constexpr int holdSeconds = 4; // so that no environment is free again before all have been asked for

Milliseconds timeOf(Client &client, const std::string &request)
{
    const Stopwatch watch;
    client.call(request);
    return watch.elapsed();
}

} // namespace

void measureColdCalls(const Runtime &runtime)
{
    const BenchFunction function = echo(runtime);
    Serve serve;
    serve.create(function);
    Client client(serve.port());
    const std::string request = invocationOf(serve.port(), function.name);
    client.call(request); // once for the disk's cache
    bareInterpreters(runtime.language, runtime.interpreter);

    QList<double> bare, cold, atOnce;
    for (int round = 0; round < rounds; ++round) {
        bare.append(bareInterpreters(runtime.language, runtime.interpreter));
        serve.update(function.name);
        QThread::msleep(shortestPause);
        cold.append(timeOf(client, request));
        serve.update(function.name);
        atOnce.append(timeOf(client, request));
    }
    const QString label =
        runtime.language == Language::NodeJs ? QStringLiteral("Node.js ") : QStringLiteral("Python ");
    const QString ms = QStringLiteral("ms");
    printRow(label + QStringLiteral("bare, spawn to first request"), median(bare), ms);
    printRow(label + QStringLiteral("cold, call to response 150 ms after an update"), median(cold), ms);
    printRow(label + QStringLiteral("cold against bare"), median(cold) / median(bare), QStringLiteral("x"),
             coldLimit);
    printRow(label + QStringLiteral("cold in the moment of the update"), median(atOnce), ms);
}

void measureManyAtOnce(const Runtime &runtime)
{
    const BenchFunction function{QStringLiteral("many"), runtime,
                                 "import time\n\ndef handler(event, context):\n    time.sleep(" +
                                     QByteArray::number(holdSeconds) +
                                     ")\n    return context.log_stream_name\n"};
    Serve serve;
    serve.create(function, 60);
    const std::string request = invocationOf(serve.port(), function.name);
    std::vector<std::unique_ptr<Client>> clients;
    for (int i = 0; i < many; ++i)
        clients.push_back(std::make_unique<Client>(serve.port()));
    const Milliseconds bare = bareInterpreters(runtime.language, runtime.interpreter, many);

    QSet<QByteArray> environments;
    const Stopwatch watch;
    for (const auto &client : clients)
        client->send(request);
    for (const auto &client : clients) {
        const HttpMessage answer = client->receive();
        if (answer.status() != 200)
            giveUp(QString::fromStdString(answer.head + answer.body));
        environments.insert(QByteArray::fromStdString(answer.body));
    }
    const Milliseconds ours = watch.elapsed() - holdSeconds * 1000;
    if (environments.size() != many)
        giveUp(QStringLiteral("%1 calls at once had %2 environments").arg(many).arg(environments.size()));
    const QString label = QStringLiteral("%1 Python ").arg(many);
    printRow(label + QStringLiteral("bare interpreters at once"), bare, QStringLiteral("ms"));
    printRow(label + QStringLiteral("environments at once"), ours, QStringLiteral("ms"));
    printRow(label + QStringLiteral("environments against bare"), ours / bare, QStringLiteral("x"),
             manyLimit);
}

} // namespace lambdesk::bench
