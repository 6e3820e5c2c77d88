// SPDX-License-Identifier: GPL-3.0-or-later
#include "bareinterpreter.h"

#include "httpmessage.h"
#include "loopback.h"

#include <QFile>
#include <QTemporaryDir>

#include <vector>

#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>

namespace lambdesk::bench
{

namespace
{

QByteArray scriptOf(Language language, int port)
{
    const QByteArray request = "GET / HTTP/1.1\\r\\nHost: 127.0.0.1\\r\\n\\r\\n";
    if (language == Language::NodeJs)
        return "require('net').connect(" + QByteArray::number(port) + ", '127.0.0.1').write('" + request +
               "');\n";
    return "import socket\nc = socket.create_connection(('127.0.0.1', " + QByteArray::number(port) +
           "))\nc.sendall(b'" + request + "')\nc.recv(1)\n";
}

/// Spawns it and answers its process id.
pid_t spawn(const QString &interpreter, const QByteArray &script)
{
    QByteArray program = QFile::encodeName(interpreter);
    QByteArray argument = script;
    QByteArray path = "PATH=/usr/bin:/bin";
    char *arguments[] = {program.data(), argument.data(), nullptr};
    char *environment[] = {path.data(), nullptr};
    pid_t child = 0;
    if (posix_spawn(&child, program.constData(), nullptr, nullptr, arguments, environment) != 0)
        giveUp(QStringLiteral("could not start ") + interpreter);
    return child;
}

} // namespace

Milliseconds bareInterpreters(Language language, const QString &interpreter, int count)
{
    const auto [listener, port] = listenOnLoopback(count);
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("bare")));
    if (!file.open(QIODevice::WriteOnly) || file.write(scriptOf(language, port)) < 0)
        giveUp(QStringLiteral("no temporary file"));
    file.close();

    QList<pid_t> children;
    std::vector<Descriptor> connections;
    const Stopwatch watch;
    for (int i = 0; i < count; ++i)
        children.append(spawn(interpreter, QFile::encodeName(file.fileName())));
    for (int i = 0; i < count; ++i) {
        connections.push_back(acceptFrom(listener.get()));
        std::string request;
        awaitMessage(connections.back().get(), request);
    }
    const Milliseconds elapsed = watch.elapsed();
    for (const pid_t child : children) {
        kill(child, SIGKILL);
        waitpid(child, nullptr, 0);
    }
    return elapsed;
}

} // namespace lambdesk::bench
