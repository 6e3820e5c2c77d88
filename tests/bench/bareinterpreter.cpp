// SPDX-License-Identifier: GPL-3.0-or-later
#include "bareinterpreter.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <signal.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QFile>
#include <QTemporaryDir>

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

/// A listening socket of 127.0.0.1 and its port.
std::pair<int, int> listenOnLoopback()
{
    const int listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof address;
    if (bind(listener, reinterpret_cast<sockaddr *>(&address), length) != 0 || listen(listener, 1) != 0 ||
        getsockname(listener, reinterpret_cast<sockaddr *>(&address), &length) != 0)
        giveUp(QStringLiteral("no socket on 127.0.0.1"));
    return {listener, ntohs(address.sin_port)};
}

void awaitRequest(int listener)
{
    const int connection = accept4(listener, nullptr, nullptr, SOCK_CLOEXEC);
    QByteArray request;
    char buffer[512];
    while (!request.contains("\r\n\r\n")) {
        const ssize_t count = read(connection, buffer, sizeof buffer);
        if (count <= 0)
            giveUp(QStringLiteral("the bare interpreter sent no request"));
        request.append(buffer, count);
    }
    close(connection);
}

} // namespace

Milliseconds bareInterpreter(Language language, const QString &interpreter)
{
    const auto [listener, port] = listenOnLoopback();
    QTemporaryDir folder;
    const QByteArray script = QFile::encodeName(folder.filePath(QStringLiteral("bare")));
    QFile file(QFile::decodeName(script));
    if (!file.open(QIODevice::WriteOnly) || file.write(scriptOf(language, port)) < 0)
        giveUp(QStringLiteral("no temporary file"));
    file.close();

    QByteArray program = QFile::encodeName(interpreter);
    QByteArray argument = script;
    QByteArray path = "PATH=/usr/bin:/bin";
    char *arguments[] = {program.data(), argument.data(), nullptr};
    char *environment[] = {path.data(), nullptr};
    pid_t child = 0;
    const Stopwatch watch;
    if (posix_spawn(&child, program.constData(), nullptr, nullptr, arguments, environment) != 0)
        giveUp(QStringLiteral("could not start ") + interpreter);
    awaitRequest(listener);
    const Milliseconds elapsed = watch.elapsed();
    kill(child, SIGKILL);
    waitpid(child, nullptr, 0);
    close(listener);
    return elapsed;
}

} // namespace lambdesk::bench
