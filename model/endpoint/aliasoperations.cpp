// SPDX-License-Identifier: GPL-3.0-or-later
#include "aliasoperations.h"

#include "callinput.h"
#include "functionshapes.h"
#include "page.h"
#include "router.h"
#include "target.h"

#include <model/functions/aliasservice.h>

namespace lambdesk
{

namespace
{

/// What a body sets of an alias.
struct AliasChange {
    std::optional<Qualifier> version;
    std::optional<Description> description;
    std::optional<std::optional<Alias::Route>> route; ///< no route when it is given and empty

    void applyTo(Alias &alias) const
    {
        alias.version = version.value_or(alias.version);
        alias.description = description.value_or(alias.description);
        alias.route = route.value_or(alias.route);
    }
};

std::optional<Alias::Route> readRoute(CallInput &routing, const Quotas &quotas)
{
    const auto weights = routing.numbersByName("AdditionalVersionWeights");
    if (weights.isEmpty())
        return std::nullopt;
    if (weights.size() > 1)
        routing.refuse(invalidParameter(
            AliasOperations::tr("Number of items in AdditionalVersionWeights cannot be greater than 1")));
    const auto version = Qualifier::from(weights.firstKey(), quotas);
    if (!version || version->kind() != Qualifier::Kind::Version)
        routing.refuse(invalidParameter(
            AliasOperations::tr("%1 is not the number of a version.").arg(weights.firstKey().left(100))));
    return Alias::Route{version ? version->number() : 0, weights.first()};
}

AliasChange readChange(CallInput &body, const Quotas &quotas)
{
    AliasChange change;
    if (const auto text = body.text("FunctionVersion")) {
        const auto version = Qualifier::from(*text, quotas);
        if (version)
            change.version = *version;
        else
            body.refuse(failureOf(version.error()));
    }
    if (const auto text = body.text("Description")) {
        const auto description = Description::from(*text, quotas);
        if (description)
            change.description = *description;
        else
            body.refuse(failureOf(description.error()));
    }
    if (auto routing = body.object("RoutingConfig"))
        change.route = readRoute(*routing, quotas);
    return change;
}

} // namespace

AliasOperations::AliasOperations(const EndpointServices &services, Router &router, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
    const auto add = [&](const char *method, const char *pattern,
                         void (AliasOperations::*operation)(const ExchangePtr &)) {
        router.add(method, pattern,
                   [this, operation](const ExchangePtr &exchange) { (this->*operation)(exchange); });
    };
    add("POST", "/2015-03-31/functions/{}/aliases", &AliasOperations::create);
    add("GET", "/2015-03-31/functions/{}/aliases", &AliasOperations::list);
    add("GET", "/2015-03-31/functions/{}/aliases/{}", &AliasOperations::get);
    add("PUT", "/2015-03-31/functions/{}/aliases/{}", &AliasOperations::update);
    add("DELETE", "/2015-03-31/functions/{}/aliases/{}", &AliasOperations::remove);
}

void AliasOperations::create(const ExchangePtr &exchange)
{
    const auto target = latestOf(exchange, m_services.profile);
    if (!target || !existing(exchange, m_services, {target->name}))
        return;
    CallInput body = CallInput::ofBody(exchange->request().body);
    const auto name = AliasName::from(body.requiredText("Name"), m_services.profile.quotas);
    body.requiredText("FunctionVersion");
    if (!name)
        body.refuse(failureOf(name.error()));
    const AliasChange change = readChange(body, m_services.profile.quotas);
    if (body.failure())
        return exchange->fail(*body.failure());
    Alias alias{target->name, *name, Qualifier()};
    change.applyTo(alias);
    const QString arn = arnOf(exchange, m_services.profile, target->name, name->value());
    exchange->notFound = [text = versionNotFound(exchange, target->name, alias.version)] { return text; };
    whenReady(m_services.aliases.create(alias), this, [=, this](const Result<Alias> &created) {
        if (created)
            return print(exchange, 201, *created);
        if (created.error().kind == ErrorKind::Conflict)
            return exchange->fail(
                Failure{409, "ResourceConflictException", tr("Alias already exists: %1").arg(arn)});
        exchange->fail(created.error());
    });
}

QString AliasOperations::versionNotFound(const ExchangePtr &exchange, const FunctionName &function,
                                         const Qualifier &version) const
{
    return tr("Function not found: %1").arg(arnOf(exchange, m_services.profile, function, version.value()));
}

void AliasOperations::list(const ExchangePtr &exchange)
{
    const auto target = targetOf(exchange, m_services.profile, false);
    if (!target || !existing(exchange, m_services, {target->name}))
        return;
    whenGiven(exchange, m_services.aliases.list(target->name), this, [=, this](QList<Alias> aliases) {
        const QString version = exchange->query("FunctionVersion");
        if (!version.isEmpty())
            aliases.removeIf([&version](const Alias &alias) { return alias.version.value() != version; });
        const auto keyOf = [](const Alias &alias) { return alias.name.value(); };
        replyPage(exchange, "Aliases", aliases, keyOf, [&](const Alias &alias) {
            return aliasShape(alias, arnOf(exchange, m_services.profile, target->name, alias.name.value()));
        });
    });
}

/// The alias that the path names; from here on it is what isn't found.
std::optional<AliasName> AliasOperations::aliasOf(const ExchangePtr &exchange, const Target &target)
{
    if (!existing(exchange, m_services, {target.name}))
        return std::nullopt;
    const auto name = AliasName::from(exchange->parameters.value(1), m_services.profile.quotas);
    if (!name) {
        exchange->fail(name.error());
        return std::nullopt;
    }
    const QString arn = arnOf(exchange, m_services.profile, target.name, name->value());
    exchange->notFound = [arn] { return tr("Cannot find alias arn: %1").arg(arn); };
    return *name;
}

void AliasOperations::get(const ExchangePtr &exchange)
{
    const auto target = targetOf(exchange, m_services.profile, false);
    const auto name = target ? aliasOf(exchange, *target) : std::nullopt;
    if (name)
        whenGiven(exchange, m_services.aliases.get(target->name, *name), this,
                  [=, this](const Alias &alias) { print(exchange, 200, alias); });
}

void AliasOperations::update(const ExchangePtr &exchange)
{
    const auto target = latestOf(exchange, m_services.profile);
    const auto name = target ? aliasOf(exchange, *target) : std::nullopt;
    if (!name)
        return;
    CallInput body = CallInput::ofBody(exchange->request().body);
    const AliasChange change = readChange(body, m_services.profile.quotas);
    const QString revisionId = body.text("RevisionId").value_or(QString());
    if (body.failure())
        return exchange->fail(*body.failure());
    whenGiven(exchange, m_services.aliases.get(target->name, *name), this, [=, this](const Alias &found) {
        const Qualifier version = change.version.value_or(found.version);
        exchange->notFound = [text = versionNotFound(exchange, target->name, version)] { return text; };
        whenGiven(exchange,
                  m_services.aliases.edit(target->name, *name, revisionId,
                                          [change](Alias &alias) -> Result<void> {
                                              change.applyTo(alias);
                                              return {};
                                          }),
                  this, [=, this](const Alias &alias) { print(exchange, 200, alias); });
    });
}

void AliasOperations::remove(const ExchangePtr &exchange)
{
    const auto target = latestOf(exchange, m_services.profile);
    const auto name = target ? aliasOf(exchange, *target) : std::nullopt;
    if (name)
        whenGiven(exchange, m_services.aliases.remove(target->name, *name), this,
                  [exchange] { exchange->reply(204); });
}

void AliasOperations::print(const ExchangePtr &exchange, int status, const Alias &alias)
{
    const QString arn = arnOf(exchange, m_services.profile, alias.function, alias.name.value());
    exchange->reply(status, aliasShape(alias, arn));
}

} // namespace lambdesk
