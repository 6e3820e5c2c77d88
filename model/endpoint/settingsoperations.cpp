// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsoperations.h"

#include "callinput.h"
#include "functionshapes.h"
#include "page.h"
#include "router.h"
#include "target.h"

#include <model/functions/functionservice.h>
#include <model/functions/functionsettingsservice.h>

namespace lambdesk
{

namespace
{

QString noTags()
{
    return SettingsOperations::tr("Tags on function aliases and versions are not supported. Please specify a "
                                  "function ARN.");
}

QString noConcurrency()
{
    return SettingsOperations::tr(
        "This operation is permitted on Lambda functions only. Aliases and versions do "
        "not support this operation. Please specify either a function name or an "
        "unqualified function ARN.");
}

} // namespace

SettingsOperations::SettingsOperations(const EndpointServices &services, Router &router, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
    addTags(router);
    addConcurrency(router);
    addEventInvokeConfig(router);
    router.add("GET", "/2016-08-19/account-settings",
               [this](const ExchangePtr &exchange) { accountSettings(exchange); });
}

/// What only the function itself has is refused to its versions and aliases.
std::optional<Target> SettingsOperations::unqualifiedOf(const ExchangePtr &exchange,
                                                        const QString &refusal) const
{
    const auto target = targetOf(exchange, m_services.profile, false);
    if (!target || !target->given)
        return target;
    exchange->fail(invalidParameter(refusal));
    return std::nullopt;
}

void SettingsOperations::addTags(Router &router)
{
    const char *const pattern = "/2017-03-31/tags/{+}";
    router.add("GET", pattern, [this](const ExchangePtr &exchange) {
        if (const auto target = unqualifiedOf(exchange, noTags()))
            whenGiven(exchange, m_services.settings.tags(target->name), this, [exchange](const Tags &tags) {
                exchange->reply(200, {{QStringLiteral("Tags"), tagsShape(tags)}});
            });
    });
    router.add("POST", pattern, [this](const ExchangePtr &exchange) {
        const auto target = unqualifiedOf(exchange, noTags());
        if (!target)
            return;
        CallInput body = CallInput::ofBody(exchange->request().body);
        body.requirePresence("Tags");
        const auto tags = body.textsByName("Tags");
        if (body.failure())
            return exchange->fail(*body.failure());
        whenGiven(exchange, m_services.settings.tag(target->name, tags), this,
                  [exchange] { exchange->reply(204); });
    });
    router.add("DELETE", pattern, [this](const ExchangePtr &exchange) {
        if (const auto target = unqualifiedOf(exchange, noTags()))
            whenGiven(exchange, m_services.settings.untag(target->name, exchange->queryAll("tagKeys")), this,
                      [exchange] { exchange->reply(204); });
    });
}

void SettingsOperations::addConcurrency(Router &router)
{
    const auto print = [](const ExchangePtr &exchange, std::optional<int> reserved) {
        exchange->reply(200, reserved
                                 ? QJsonObject{{QStringLiteral("ReservedConcurrentExecutions"), *reserved}}
                                 : QJsonObject());
    };
    router.add("PUT", "/2017-10-31/functions/{}/concurrency", [this, print](const ExchangePtr &exchange) {
        const auto target = unqualifiedOf(exchange, noConcurrency());
        if (!target)
            return;
        CallInput body = CallInput::ofBody(exchange->request().body);
        const int reserved = body.requiredSmallInteger("ReservedConcurrentExecutions", {.least = 0});
        if (body.failure())
            return exchange->fail(*body.failure());
        whenGiven(exchange, m_services.settings.reserveConcurrency(target->name, reserved), this,
                  [=] { print(exchange, reserved); });
    });
    router.add("GET", "/2019-09-30/functions/{}/concurrency", [this, print](const ExchangePtr &exchange) {
        if (const auto target = unqualifiedOf(exchange, noConcurrency()))
            whenGiven(exchange, m_services.settings.reservedConcurrency(target->name), this,
                      [=](std::optional<int> reserved) { print(exchange, reserved); });
    });
    router.add("DELETE", "/2017-10-31/functions/{}/concurrency", [this](const ExchangePtr &exchange) {
        if (const auto target = unqualifiedOf(exchange, noConcurrency()))
            whenGiven(exchange, m_services.settings.reserveConcurrency(target->name, std::nullopt), this,
                      [exchange] { exchange->reply(204); });
    });
}

void SettingsOperations::addEventInvokeConfig(Router &router)
{
    const char *const pattern = "/2019-09-25/functions/{}/event-invoke-config";
    router.add("PUT", pattern,
               [this](const ExchangePtr &exchange) { editEventInvokeConfig(exchange, true); });
    router.add("POST", pattern,
               [this](const ExchangePtr &exchange) { editEventInvokeConfig(exchange, false); });
    router.add("GET", pattern, [this](const ExchangePtr &exchange) {
        const auto target = configuredOf(exchange);
        if (target)
            whenGiven(exchange, m_services.settings.eventInvokeConfig(target->name, target->qualifier()),
                      this, [=, this](const EventInvokeConfig &config) {
                          exchange->reply(200, eventInvokeShape(config, configArn(exchange, *target)));
                      });
    });
    router.add("DELETE", pattern, [this](const ExchangePtr &exchange) {
        const auto target = configuredOf(exchange);
        if (target)
            whenGiven(exchange,
                      m_services.settings.removeEventInvokeConfig(target->name, target->qualifier()), this,
                      [exchange] { exchange->reply(204); });
    });
    router.add("GET", "/2019-09-25/functions/{}/event-invoke-config/list",
               [this](const ExchangePtr &exchange) { listEventInvokeConfigs(exchange); });
}

QString SettingsOperations::configArn(const ExchangePtr &exchange, const Target &target) const
{
    return arnOf(exchange, m_services.profile, target.name, target.qualifier().value());
}

/// What is there itself; from here on it is its configuration that isn't found.
std::optional<Target> SettingsOperations::configuredOf(const ExchangePtr &exchange) const
{
    const auto target = targetOf(exchange, m_services.profile);
    if (!target || !existing(exchange, m_services, *target))
        return std::nullopt;
    exchange->notFound = [arn = configArn(exchange, *target)] {
        return tr("The function %1 doesn't have an EventInvokeConfig").arg(arn);
    };
    return target;
}

void SettingsOperations::editEventInvokeConfig(const ExchangePtr &exchange, bool replaces)
{
    const auto target = configuredOf(exchange);
    if (!target)
        return;
    const Quotas &quotas = m_services.profile.quotas;
    CallInput body = CallInput::ofBody(exchange->request().body);
    const auto retries = body.smallInteger("MaximumRetryAttempts", {0, quotas.asynchronousRetries});
    const auto age = body.smallInteger("MaximumEventAgeInSeconds", {quotas.asynchronousAgeMinimumSeconds,
                                                                    quotas.asynchronousAgeMaximumSeconds});
    const auto destination = [](CallInput &destinations, const char *name) -> std::optional<QString> {
        auto one = destinations.object(name);
        return one ? std::optional(one->text("Destination").value_or(QString())) : std::nullopt;
    };
    std::optional<QString> onSuccess;
    std::optional<QString> onFailure;
    if (auto destinations = body.object("DestinationConfig")) {
        onSuccess = destination(*destinations, "OnSuccess");
        onFailure = destination(*destinations, "OnFailure");
    }
    if (body.failure())
        return exchange->fail(*body.failure());
    const auto edit = [=](EventInvokeConfig &config) {
        config.maximumRetries = retries ? retries : config.maximumRetries;
        config.maximumAgeSeconds = age ? age : config.maximumAgeSeconds;
        config.onSuccess = onSuccess.value_or(config.onSuccess);
        config.onFailure = onFailure.value_or(config.onFailure);
    };
    const auto edited =
        replaces ? m_services.settings.putEventInvokeConfig(target->name, target->qualifier(), edit)
                 : m_services.settings.updateEventInvokeConfig(target->name, target->qualifier(), edit);
    whenGiven(exchange, edited, this, [=, this](const EventInvokeConfig &config) {
        exchange->reply(200, eventInvokeShape(config, configArn(exchange, *target)));
    });
}

void SettingsOperations::listEventInvokeConfigs(const ExchangePtr &exchange)
{
    const auto target = targetOf(exchange, m_services.profile, false);
    if (!target || !existing(exchange, m_services, {target->name}))
        return;
    whenGiven(exchange, m_services.settings.eventInvokeConfigs(target->name), this,
              [=, this](const QList<FunctionSettingsService::QualifiedConfig> &configs) {
                  using Config = FunctionSettingsService::QualifiedConfig;
                  const auto keyOf = [](const Config &config) { return config.first; };
                  replyPage(
                      exchange, "FunctionEventInvokeConfigs", configs, keyOf,
                      [&](const Config &config) {
                          return eventInvokeShape(
                              config.second, arnOf(exchange, m_services.profile, target->name, config.first));
                      },
                      MostItems::OnePage);
              });
}

void SettingsOperations::accountSettings(const ExchangePtr &exchange)
{
    whenGiven(exchange, m_services.functions.list(), this, [=, this](const QList<Function> &functions) {
        whenGiven(exchange, m_services.functions.usedCodeStorage(), this, [=, this](qint64 used) {
            whenGiven(exchange, m_services.settings.unreservedConcurrency(), this, [=, this](int unreserved) {
                const Quotas &quotas = m_services.profile.quotas;
                exchange->reply(
                    200, {{QStringLiteral("AccountLimit"),
                           QJsonObject{{QStringLiteral("TotalCodeSize"), quotas.codeStorageBytes},
                                       {QStringLiteral("CodeSizeZipped"), quotas.packageZippedBytes},
                                       {QStringLiteral("CodeSizeUnzipped"), quotas.packageUnzippedBytes},
                                       {QStringLiteral("ConcurrentExecutions"), quotas.concurrentExecutions},
                                       {QStringLiteral("UnreservedConcurrentExecutions"), unreserved}}},
                          {QStringLiteral("AccountUsage"),
                           QJsonObject{{QStringLiteral("TotalCodeSize"), used},
                                       {QStringLiteral("FunctionCount"), functions.size()}}}});
            });
        });
    });
}

} // namespace lambdesk
