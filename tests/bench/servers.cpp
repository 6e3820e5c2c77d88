// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers.h"

#include "bench.h"

#include <model/packages/packagestore.h>
#include <model/packages/storedzip.h>

#include <QDir>
#include <QFile>
#include <QJsonDocument>

namespace lambdesk::bench
{

namespace
{

const QList<QByteArray> plainEnvironment{QByteArray("PATH=") + searchPath, "LC_ALL=C.UTF-8"};

QByteArray programPath(const char *name)
{
    return QFile::encodeName(QDir(QStringLiteral(LAMBDESK_TEST_PROGRAMS)).filePath(QLatin1String(name)));
}

std::string requestOf(int port, const std::string &method, const QString &path, const QByteArray &body)
{
    return method + ' ' + path.toStdString() + " HTTP/1.1\r\nHost: 127.0.0.1:" + std::to_string(port) +
           "\r\nContent-Type: application/json\r\nContent-Length: " + std::to_string(body.size()) +
           "\r\n\r\n" + body.toStdString();
}

} // namespace

QString BenchFunction::handler() const
{
    return isNode() ? QStringLiteral("index.handler") : QStringLiteral("lambda_function.handler");
}

QString BenchFunction::file() const
{
    return isNode() ? QStringLiteral("index.js") : QStringLiteral("lambda_function.py");
}

BenchFunction echo(const Runtime &runtime)
{
    if (runtime.language == Language::NodeJs)
        return {QStringLiteral("echo-node"), runtime, "exports.handler = async (event) => event;\n"};
    return {QStringLiteral("echo-python"), runtime, "def handler(event, context):\n    return event\n"};
}

std::string invocationOf(int port, const QString &function)
{
    return requestOf(port, "POST", QStringLiteral("/2015-03-31/functions/%1/invocations").arg(function),
                     R"({"key1":"value1","key2":"value2","key3":"value3"})");
}

HttpMessage Client::receive()
{
    return awaitMessage(m_socket.get(), m_bytes);
}

HttpMessage Client::call(const std::string &request)
{
    send(request);
    HttpMessage answer = receive();
    if (answer.status() / 100 != 2 || answer.head.find("X-Amz-Function-Error") != std::string::npos)
        giveUp(QString::fromStdString(answer.head + answer.body));
    return answer;
}

Serve::Serve()
{
    start();
}

void Serve::start()
{
    // The relay that it is held against has no limits: it is the engine's own speed that is measured.
    m_program = std::make_unique<Program>(
        QList<QByteArray>{programPath("lambdesk-serve"), "--no-cpu-share", "--port", "0", "--workspace",
                          QFile::encodeName(m_folder.filePath(QStringLiteral("workspace")))},
        plainEnvironment);
    const QByteArray line = m_program->awaitLine();
    m_port = line.mid(line.lastIndexOf(':') + 1).toInt();
}

double Serve::restart()
{
    m_program.reset();
    const Stopwatch watch;
    start();
    return watch.elapsed();
}

HttpMessage Serve::control(const std::string &method, const QString &path, const QJsonObject &body)
{
    return Client(m_port).call(requestOf(m_port, method, path, QJsonDocument(body).toJson()));
}

void Serve::create(const BenchFunction &function, int timeoutSeconds)
{
    const QByteArray zip = storedZip(CodePackage::single(function.file(), function.code));
    control(
        "POST", QStringLiteral("/2015-03-31/functions"),
        {{QStringLiteral("FunctionName"), function.name},
         {QStringLiteral("Runtime"), function.runtime.id},
         {QStringLiteral("Handler"), function.handler()},
         {QStringLiteral("Role"), QStringLiteral("arn:aws:iam::000000000000:role/lambda_basic_execution")},
         {QStringLiteral("Timeout"), timeoutSeconds},
         {QStringLiteral("Code"),
          QJsonObject{{QStringLiteral("ZipFile"), QString::fromLatin1(zip.toBase64())}}}});
}

void Serve::update(const QString &function)
{
    control("PUT", QStringLiteral("/2015-03-31/functions/%1/configuration").arg(function),
            {{QStringLiteral("Description"), QString::number(++m_updates)}});
}

Relay::Relay(const BenchFunction &function, int children)
{
    QFile file(m_folder.filePath(function.file()));
    if (!file.open(QIODevice::WriteOnly) || file.write(function.code) < 0)
        giveUp(QStringLiteral("no temporary file"));
    file.close();
    const QString bootstrap =
        QStringLiteral(LAMBDESK_TEST_RESOURCES "/runtimes/") +
        (function.isNode() ? QStringLiteral("nodejs/bootstrap.js") : QStringLiteral("python/bootstrap.py"));
    const QList<QByteArray> environment =
        plainEnvironment + QList<QByteArray>{"LAMBDA_TASK_ROOT=" + QFile::encodeName(m_folder.path()),
                                             "_HANDLER=" + function.handler().toUtf8(),
                                             "AWS_LAMBDA_FUNCTION_NAME=" + function.name.toUtf8(),
                                             "AWS_LAMBDA_FUNCTION_VERSION=$LATEST",
                                             "AWS_LAMBDA_FUNCTION_MEMORY_SIZE=128"};
    m_program = std::make_unique<Program>(
        QList<QByteArray>{programPath("bench-relay"), QByteArray::number(children),
                          QFile::encodeName(function.runtime.interpreter), QFile::encodeName(bootstrap)},
        environment);
    m_port = m_program->awaitLine().toInt();
}

} // namespace lambdesk::bench
