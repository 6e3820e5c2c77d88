// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpmessage.h"
#include "program.h"

#include <model/platform/runtime.h>

#include <QJsonObject>
#include <QTemporaryDir>

#include <string>

namespace lambdesk::bench
{

/// PATH of all that is started here, for the same interpreters everywhere.
constexpr auto searchPath = "/usr/local/bin:/usr/bin:/bin";

/// A function of the bench: what runs it, and its one file.
struct BenchFunction {
    QString name;
    Runtime runtime;
    QByteArray code;

    bool isNode() const { return runtime.language == Language::NodeJs; }
    QString handler() const;
    QString file() const;
};
/// One that answers with its event.
BenchFunction echo(const Runtime &runtime);

/// An invocation as it goes over the wire. Of the relay the path is of no interest.
std::string invocationOf(int port, const QString &function);

/// A client on one kept connection.
class Client
{
public:
    explicit Client(int port)
        : m_socket(connectToLoopback(port))
    {
    }

    int socket() const { return m_socket.get(); }
    void send(const std::string &request) { writeAll(m_socket.get(), request); }
    HttpMessage receive();
    /// Both, and ends the program when it isn't answered with a status of success.
    HttpMessage call(const std::string &request);

private:
    Descriptor m_socket;
    std::string m_bytes;
};

/// lambdesk-serve on a workspace of its own.
class Serve
{
public:
    Serve();

    int port() const { return m_port; }
    double residentMb() const { return m_program->residentMb(); }
    void create(const BenchFunction &function, int timeoutSeconds = 3);
    /// Changes the function's description, which retires its environments.
    void update(const QString &function);
    /// Ends it, starts it again and answers how long it took until it was ready.
    double restart();

private:
    void start();
    HttpMessage control(const std::string &method, const QString &path, const QJsonObject &body);

    QTemporaryDir m_folder;
    std::unique_ptr<Program> m_program;
    int m_port = 0;
    int m_updates = 0;
};

/// The relay with children that run the function.
class Relay
{
public:
    Relay(const BenchFunction &function, int children);

    int port() const { return m_port; }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Program> m_program;
    int m_port = 0;
};

} // namespace lambdesk::bench
