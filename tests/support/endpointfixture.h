// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runfixture.h"

#include <model/core/async.h>
#include <model/endpoint/endpointserver.h>
#include <model/functions/aliasservice.h>
#include <model/functions/functionresolver.h>
#include <model/functions/functionsettingsservice.h>
#include <model/functions/policyservice.h>
#include <model/functions/versionservice.h>
#include <model/invocations/asynchronousinvocations.h>
#include <model/layers/layerservice.h>
#include <model/logs/logqueries.h>
#include <model/logs/savedqueries.h>
#include <model/metrics/metricservice.h>
#include <model/packages/zipimporter.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>

namespace lambdesk::test
{

struct HttpAnswer {
    int status = 0;
    QByteArray head;
    QByteArray body;

    QByteArray header(const QByteArray &name) const
    {
        for (const QByteArray &line : head.split('\n')) {
            if (line.left(line.indexOf(':')).trimmed().toLower() == name.toLower())
                return line.mid(line.indexOf(':') + 1).trimmed();
        }
        return {};
    }
    QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    QString text(const char *name) const { return json().value(QLatin1String(name)).toString(); }
};

inline QJsonObject with(QJsonObject object, const QJsonObject &more)
{
    for (auto member = more.begin(); member != more.end(); ++member)
        object.insert(member.key(), member.value());
    return object;
}

/// One connection of a client that writes what it is told to.
class HttpClient : public QObject
{
public:
    explicit HttpClient(quint16 port)
        : m_port(port)
    {
        connect(&m_socket, &QTcpSocket::readyRead, this, [this] { received += m_socket.readAll(); });
        m_socket.connectToHost(QHostAddress::LocalHost, port);
    }
    void raw(const QByteArray &bytes) { m_socket.write(bytes); }
    /// Hands what was sent to the kernel, at whose other end it then waits.
    void flush() { m_socket.flush(); }
    void send(const QByteArray &method, const QByteArray &target, const QByteArray &body = {},
              const QByteArray &headers = {})
    {
        raw(method + ' ' + target + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(m_port) +
            "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" + body);
    }
    /// The next answer; without a status when none comes.
    HttpAnswer answer()
    {
        [&] { QTRY_VERIFY(isComplete()); }();
        const HttpAnswer answer = first();
        received = received.mid(answer.head.size() + 4 + answer.body.size());
        return answer;
    }
    bool isClosed() const { return m_socket.state() == QAbstractSocket::UnconnectedState; }

    QByteArray received;

private:
    bool isComplete() const
    {
        return received.contains("\r\n\r\n") &&
               first().body.size() == first().header("content-length").toLongLong();
    }
    /// What there is of the next answer.
    HttpAnswer first() const
    {
        HttpAnswer answer;
        answer.head = received.left(received.indexOf("\r\n\r\n"));
        answer.status = answer.head.mid(9, 3).toInt();
        answer.body = received.mid(answer.head.size() + 4, answer.header("content-length").toLongLong());
        return answer;
    }

    quint16 m_port;
    QTcpSocket m_socket;
};

/// An endpoint on services of its own, on the test's thread. What comes as a zip is taken for the text of
/// index.js.
class EndpointFixture
{
public:
    explicit EndpointFixture(const PlatformProfile &profile = RunFixture::profileOf(QStringLiteral("today")),
                             EndpointServer::Limits limits = {}, double waitScale = 1)
        : run(profile, QProcessEnvironment::systemEnvironment())
        , versions(run.workspace, m_clock, m_ids, profile.quotas)
        , aliases(run.workspace, m_ids)
        , settings(run.workspace, m_clock, profile.quotas)
        , policies(run.workspace, m_ids, profile.quotas)
        , zips(PackageStore(run.workspace.paths()),
               {QStringLiteral(LAMBDESK_TEST_PROGRAMS "/lambdesk-unpack"), profile.quotas.packageZippedBytes,
                profile.quotas.packageUnzippedBytes})
        , layers(run.workspace, run.clock, zips, profile)
        , resolver(run.workspace, [] { return 0.5; })
        , invocations({run.workspace, run.runs, m_clock, m_ids, profile, waitScale})
        , queries(
              [this](const LogRange &range, std::function<bool(const LogHit &)> visit) {
                  return run.logs.forEach(range, visit);
              },
              m_ids, profile.accountId)
        , savedQueries(run.workspace)
        , metrics({run.workspace.paths().metrics(), run.clock, std::chrono::milliseconds(10)})
        , server({run.functions,
                  versions,
                  aliases,
                  settings,
                  policies,
                  layers,
                  run.runtimes,
                  run.runs,
                  invocations,
                  resolver,
                  run.logs,
                  queries,
                  savedQueries,
                  metrics,
                  {[this](const FunctionConfiguration &configuration, const QByteArray &zip) {
                       return run.functions.create(configuration, packageOf(zip));
                   },
                   [this](const FunctionName &name, const QByteArray &zip, const CodeUpdate &update) {
                       const auto code = PackageStore(run.workspace.paths()).add(packageOf(zip));
                       return code ? run.functions.updateCodeToStored(name, *code, update)
                                   : readyFuture(Result<Function>(fail(code.error())));
                   },
                   [](const QByteArray &zip) {
                       const bool isZip = zip.startsWith("PK");
                       return readyFuture(isZip
                                              ? Result<CodeReference>({QByteArray(32, 'h'), zip.size()})
                                              : fail(ErrorKind::InvalidParameter, QStringLiteral("no zip")));
                   }},
                  run.clock,
                  m_ids,
                  profile},
                 limits)
        , port(server.listen(0).value_or(0))
        , client(port)
    {
        QObject::connect(&run.runs, &RunService::spanBegan, &metrics, &MetricService::runBegan);
        QObject::connect(&run.runs, &RunService::spanEnded, &metrics, &MetricService::runEnded);
        metrics.open();
    }

    HttpAnswer ask(const QByteArray &method, const QByteArray &target, const QByteArray &body = {},
                   const QByteArray &headers = {})
    {
        client.send(method, target, body, headers);
        return client.answer();
    }
    /// An operation of CloudWatch Logs.
    HttpAnswer askLogs(const QByteArray &operation, const QJsonObject &input)
    {
        return ask("POST", "/", QJsonDocument(input).toJson(),
                   "Content-Type: application/x-amz-json-1.1\r\nX-Amz-Target: Logs_20140328." + operation +
                       "\r\n");
    }
    HttpAnswer askJson(const QByteArray &method, const QByteArray &target, const QJsonObject &body)
    {
        return ask(method, target, QJsonDocument(body).toJson());
    }
    QJsonObject creation(const QString &name, const QByteArray &code) const
    {
        return {{QStringLiteral("FunctionName"), name},
                {QStringLiteral("Runtime"), run.runtime(Language::NodeJs)},
                {QStringLiteral("Role"), QStringLiteral("arn:aws:iam::000000000000:role/service-role/mine")},
                {QStringLiteral("Handler"), QStringLiteral("index.handler")},
                {QStringLiteral("Code"),
                 QJsonObject{{QStringLiteral("ZipFile"), QString::fromLatin1(code.toBase64())}}}};
    }
    HttpAnswer create(const QString &name, const QByteArray &code)
    {
        // A busy computer needs more than the three seconds that a function has by itself.
        return askJson("POST", "/2015-03-31/functions",
                       with(creation(name, code), {{QStringLiteral("Timeout"), 60}}));
    }

private:
    static CodePackage packageOf(const QByteArray &code)
    {
        return CodePackage::single(QStringLiteral("index.js"), code);
    }

    SystemClock m_clock;
    RandomIdGenerator m_ids;

public:
    RunFixture run;
    VersionService versions;
    AliasService aliases;
    FunctionSettingsService settings;
    PolicyService policies;
    ZipImporter zips;
    LayerService layers;
    FunctionResolver resolver;
    AsynchronousInvocations invocations;
    LogQueries queries;
    SavedQueries savedQueries;
    MetricService metrics;
    EndpointServer server;
    quint16 port;
    HttpClient client;
};

} // namespace lambdesk::test
