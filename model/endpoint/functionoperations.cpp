// SPDX-License-Identifier: GPL-3.0-or-later
#include "functionoperations.h"

#include "call.h"
#include "configurationreader.h"
#include "functionshapes.h"
#include "packageoperations.h"
#include "page.h"
#include "router.h"
#include "target.h"
#include "zipmember.h"

#include <model/functions/functionservice.h>
#include <model/functions/functionsettingsservice.h>
#include <model/functions/revision.h>
#include <model/functions/versionservice.h>
#include <model/platform/runtimeservice.h>

namespace lambdesk
{

namespace
{

constexpr int createdStatus = 201;

QString noCode()
{
    return FunctionOperations::tr("Please provide a source for function code.");
}

} // namespace

/// The body of CreateFunction.
struct FunctionOperations::CreateRequest {
    static CreateRequest read(const QByteArray &bytes, const PlatformProfile &profile, const QString &region);

    std::optional<FunctionConfiguration> configuration;
    ConfigurationChange given;
    QByteArray zip;
    bool publish = false;
    Tags tags;
    std::optional<Failure> failure;
};

/// The body of UpdateFunctionCode.
struct FunctionOperations::CodeRequest {
    static CodeRequest read(const QByteArray &bytes, const Quotas &quotas);

    QByteArray zip;
    bool publish = false;
    bool isDryRun = false;
    QString revisionId;
    std::optional<Failure> failure;
};

FunctionOperations::CreateRequest FunctionOperations::CreateRequest::read(const QByteArray &bytes,
                                                                          const PlatformProfile &profile,
                                                                          const QString &region)
{
    CreateRequest request;
    CallInput body = CallInput::ofBody(bytes);
    ConfigurationReader reader(body, profile, region);
    request.given = reader.change();
    request.configuration = reader.newConfiguration(request.given);
    request.publish = body.flag("Publish");
    request.tags = body.textsByName("Tags");
    if (auto code = body.object("Code"))
        request.zip = readZip(*code, profile.quotas, noCode());
    else
        body.refuse(invalidParameter(noCode()));
    request.failure = body.failure();
    return request;
}

FunctionOperations::CodeRequest FunctionOperations::CodeRequest::read(const QByteArray &bytes,
                                                                      const Quotas &quotas)
{
    CodeRequest request;
    CallInput body = CallInput::ofBody(bytes);
    request.zip = readZip(body, quotas, noCode());
    request.publish = body.flag("Publish");
    request.isDryRun = body.flag("DryRun");
    request.revisionId = body.text("RevisionId").value_or(QString());
    if (body.has("Architectures") && body.texts("Architectures") != QStringList{architecture()})
        body.refuse(invalidParameter(
            tr("Architectures can't be set so in Lambdesk: this computer is %1.").arg(architecture())));
    request.failure = body.failure();
    return request;
}

FunctionOperations::FunctionOperations(const EndpointServices &services, Router &router, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
    const auto add = [&](const char *method, const char *pattern,
                         void (FunctionOperations::*operation)(const ExchangePtr &)) {
        router.add(method, pattern,
                   [this, operation](const ExchangePtr &exchange) { (this->*operation)(exchange); });
    };
    add("POST", "/2015-03-31/functions", &FunctionOperations::create);
    add("GET", "/2015-03-31/functions", &FunctionOperations::list);
    add("GET", "/2015-03-31/functions/{}", &FunctionOperations::get);
    add("GET", "/2015-03-31/functions/{}/configuration", &FunctionOperations::getConfiguration);
    add("PUT", "/2015-03-31/functions/{}/configuration", &FunctionOperations::updateConfiguration);
    add("PUT", "/2015-03-31/functions/{}/code", &FunctionOperations::updateCode);
    add("DELETE", "/2015-03-31/functions/{}", &FunctionOperations::remove);
}

void FunctionOperations::create(const ExchangePtr &exchange)
{
    const auto read = [bytes = exchange->request().body, profile = m_services.profile,
                       region = exchange->region()] { return CreateRequest::read(bytes, profile, region); };
    if (exchange->request().body.size() <= readAtOnce)
        return createFrom(exchange, read());
    whenReady(runOnPool(read), this,
              [this, exchange](const CreateRequest &request) { createFrom(exchange, request); });
}

void FunctionOperations::createFrom(const ExchangePtr &exchange, const CreateRequest &request)
{
    if (request.failure)
        return exchange->fail(*request.failure);
    if (const auto checked = m_services.settings.checkTags(request.tags); !checked)
        return exchange->fail(checked.error());
    whenGiven(exchange, m_services.runtimes.runtimes(), this, [=, this](const QList<Runtime> &runtimes) {
        const QString &runtime = request.configuration->runtime;
        if (const auto refusal = refusalOf(runtime, runtimes))
            return exchange->fail(*refusal);
        whenGiven(exchange, m_services.zips.create(*request.configuration, request.zip), this,
                  [=, this](const Function &function) { complete(exchange, request, function); });
    });
}

/// What a function has beside its configuration and its code.
void FunctionOperations::complete(const ExchangePtr &exchange, const CreateRequest &request,
                                  const Function &created)
{
    const FunctionName name = created.configuration.name;
    const auto publish = [=, this](const Function &function) {
        whenGiven(exchange, m_services.settings.tag(name, request.tags), this,
                  [=, this] { endCreation(exchange, function, request.publish); });
    };
    if (!request.given.deadLetterTarget)
        return publish(created);
    whenGiven(exchange,
              m_services.functions.edit(name, {},
                                        [given = request.given](Function &function) -> Result<void> {
                                            given.applyTo(function);
                                            return {};
                                        }),
              this, publish);
}

std::optional<Failure> FunctionOperations::refusalOf(const QString &runtime, const QList<Runtime> &runtimes)
{
    QStringList ids;
    for (const Runtime &known : runtimes)
        ids.append(known.id);
    if (ids.contains(runtime))
        return std::nullopt;
    return invalidParameter(tr("Value %1 at 'runtime' failed to satisfy constraint: Member must satisfy enum "
                               "value set: [%2] or be a valid ARN")
                                .arg(runtime.left(100), ids.join(QStringLiteral(", "))));
}

void FunctionOperations::list(const ExchangePtr &exchange)
{
    const QString every = QStringLiteral("ALL");
    const QString which = exchange->query("FunctionVersion");
    if (!which.isEmpty() && which != every) {
        CallInput input({{QStringLiteral("FunctionVersion"), which}}, "ValidationException");
        input.text("FunctionVersion", {.choices = {every}});
        return exchange->fail(input.failure().value_or(invalidParameter(which)));
    }
    const auto functions = which == every ? m_services.versions.listAll() : m_services.functions.list();
    whenGiven(exchange, functions, this, [this, exchange](const QList<Function> &found) {
        replyPage(exchange, "Functions", found, versionKey,
                  [&](const Function &function) { return shapeOf(exchange, function); });
    });
}

void FunctionOperations::get(const ExchangePtr &exchange)
{
    const auto target = targetOf(exchange, m_services.profile);
    const auto function = target ? existing(exchange, m_services, *target) : std::nullopt;
    if (!function)
        return;
    const QString arn = arnOf(exchange, m_services.profile, *target);
    whenGiven(exchange, m_services.settings.tags(target->name), this, [=, this](const Tags &tags) {
        whenGiven(
            exchange, m_services.settings.reservedConcurrency(target->name), this,
            [=, this](std::optional<int> reserved) {
                QJsonObject body{
                    {QStringLiteral("Configuration"), functionShape(*function, arn, m_services.profile)},
                    {QStringLiteral("Code"),
                     QJsonObject{{QStringLiteral("RepositoryType"), QStringLiteral("S3")},
                                 {QStringLiteral("Location"), packageLocation(exchange, function->code)}}}};
                if (!tags.isEmpty())
                    body.insert(QStringLiteral("Tags"), tagsShape(tags));
                if (reserved)
                    body.insert(QStringLiteral("Concurrency"),
                                QJsonObject{{QStringLiteral("ReservedConcurrentExecutions"), *reserved}});
                exchange->reply(200, body);
            });
    });
}

void FunctionOperations::getConfiguration(const ExchangePtr &exchange)
{
    const auto target = targetOf(exchange, m_services.profile);
    if (const auto function = target ? existing(exchange, m_services, *target) : std::nullopt)
        exchange->reply(
            200, functionShape(*function, arnOf(exchange, m_services.profile, *target), m_services.profile));
}

void FunctionOperations::updateConfiguration(const ExchangePtr &exchange)
{
    const auto target = latestOf(exchange, m_services.profile);
    if (!target)
        return;
    CallInput body = CallInput::ofBody(exchange->request().body);
    ConfigurationReader reader(body, m_services.profile, exchange->region());
    const ConfigurationChange change = reader.change();
    const QString revisionId = body.text("RevisionId").value_or(QString());
    if (body.failure())
        return exchange->fail(*body.failure());
    whenGiven(exchange, m_services.runtimes.runtimes(), this, [=, this](const QList<Runtime> &runtimes) {
        if (const auto refusal = change.runtime ? refusalOf(*change.runtime, runtimes) : std::nullopt)
            return exchange->fail(*refusal);
        whenGiven(exchange,
                  m_services.functions.edit(target->name, revisionId,
                                            [change](Function &function) -> Result<void> {
                                                change.applyTo(function);
                                                return {};
                                            }),
                  this, [=, this](const Function &function) { print(exchange, 200, function); });
    });
}

void FunctionOperations::updateCode(const ExchangePtr &exchange)
{
    const auto read = [bytes = exchange->request().body, quotas = m_services.profile.quotas] {
        return CodeRequest::read(bytes, quotas);
    };
    if (exchange->request().body.size() <= readAtOnce)
        return replaceCode(exchange, read());
    whenReady(runOnPool(read), this,
              [this, exchange](const CodeRequest &request) { replaceCode(exchange, request); });
}

void FunctionOperations::replaceCode(const ExchangePtr &exchange, const CodeRequest &request)
{
    const auto target = latestOf(exchange, m_services.profile);
    if (!target)
        return;
    if (request.failure)
        return exchange->fail(*request.failure);
    const auto function = existing(exchange, m_services, {target->name});
    if (!function)
        return;
    if (const auto fresh = checkRevision(request.revisionId, function->revisionId); !fresh)
        return exchange->fail(fresh.error());
    if (request.isDryRun)
        return whenGiven(exchange, m_services.zips.check(request.zip), this,
                         [=, this, found = *function](const CodeReference &code) {
                             Function checked = found;
                             checked.code = code;
                             print(exchange, 200, checked);
                         });
    CodeUpdate update{{CodeArrival::Kind::Endpoint}};
    update.admit = [&versions = m_services.versions, revisionId = request.revisionId,
                    publish = request.publish](const Function &now, const Function &next) -> Result<void> {
        // It may have been changed while the zip was unpacked.
        if (const auto fresh = checkRevision(revisionId, now.revisionId); !fresh)
            return fresh;
        // The code with its version, or neither.
        return publish ? versions.checkRoom(now, next) : Result<void>();
    };
    if (request.publish)
        update.answer = [&versions = m_services.versions](const Function &updated) {
            return versions.publishNow(updated.configuration.name, {});
        };
    whenGiven(exchange, m_services.zips.updateCode(target->name, request.zip, update), this,
              [=, this](const Function &answered) { print(exchange, 200, answered); });
}

void FunctionOperations::endCreation(const ExchangePtr &exchange, const Function &function, bool publish)
{
    if (!publish)
        return print(exchange, createdStatus, function);
    const FunctionName name = function.configuration.name;
    whenReady(m_services.versions.publish(name, {}), this, [=, this](const Result<Function> &version) {
        if (version)
            return print(exchange, createdStatus, *version);
        // With its version, or not at all.
        whenReady(m_services.functions.remove(name), this,
                  [exchange, why = version.error()](const Result<FunctionName> &) { exchange->fail(why); });
    });
}

void FunctionOperations::print(const ExchangePtr &exchange, int status, const Function &function)
{
    exchange->reply(status, shapeOf(exchange, function));
}

QJsonObject FunctionOperations::shapeOf(const ExchangePtr &exchange, const Function &function) const
{
    const QString qualifier = function.isLatest() ? QString() : function.version;
    const QString arn = arnOf(exchange, m_services.profile, function.configuration.name, qualifier);
    return functionShape(function, arn, m_services.profile);
}

void FunctionOperations::remove(const ExchangePtr &exchange)
{
    const auto target = targetOf(exchange, m_services.profile);
    if (!target)
        return;
    const auto done = [exchange] { exchange->reply(204); };
    if (!target->given)
        return whenGiven(exchange, m_services.functions.remove(target->name), this,
                         [done](const FunctionName &) { done(); });
    switch (target->given->kind()) {
    case Qualifier::Kind::Latest:
        return exchange->fail(
            invalidParameter(tr("$LATEST version cannot be deleted without deleting the function.")));
    case Qualifier::Kind::Alias:
        return exchange->fail(invalidParameter(tr("Deletion of aliases is not currently supported.")));
    case Qualifier::Kind::Version:
        whenGiven(exchange, m_services.versions.remove(target->name, target->given->number()), this, done);
    }
}

} // namespace lambdesk
