// SPDX-License-Identifier: GPL-3.0-or-later
#include "layeroperations.h"

#include "call.h"
#include "layerrequest.h"
#include "packageoperations.h"
#include "page.h"
#include "router.h"

#include <model/layers/layerservice.h>

#include <algorithm>

namespace lambdesk
{

namespace
{

constexpr int largestNumber = 1'000'000'000;

/// The versions that what the query asks for, if anything, is said to go with.
QList<LayerVersion> matching(const ExchangePtr &exchange, const QList<LayerVersion> &versions)
{
    const QString runtime = exchange->query("CompatibleRuntime");
    const QString architecture = exchange->query("CompatibleArchitecture");
    QList<LayerVersion> found;
    std::copy_if(
        versions.cbegin(), versions.cend(), std::back_inserter(found), [&](const LayerVersion &version) {
            return (runtime.isEmpty() || version.compatibleRuntimes.contains(runtime)) &&
                   (architecture.isEmpty() || version.compatibleArchitectures.contains(architecture));
        });
    return found;
}

} // namespace

LayerOperations::LayerOperations(const EndpointServices &services, Router &router, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
    const auto add = [&](const char *method, const char *pattern,
                         void (LayerOperations::*operation)(const ExchangePtr &)) {
        router.add(method, pattern,
                   [this, operation](const ExchangePtr &exchange) { (this->*operation)(exchange); });
    };
    add("GET", "/2018-10-31/layers", &LayerOperations::list);
    add("POST", "/2018-10-31/layers/{}/versions", &LayerOperations::publish);
    add("GET", "/2018-10-31/layers/{}/versions", &LayerOperations::listVersions);
    add("GET", "/2018-10-31/layers/{}/versions/{}", &LayerOperations::get);
    add("DELETE", "/2018-10-31/layers/{}/versions/{}", &LayerOperations::remove);
}

void LayerOperations::publish(const ExchangePtr &exchange)
{
    const auto name = nameOf(exchange);
    if (!name)
        return;
    const auto read = [name = *name, bytes = exchange->request().body, quotas = m_services.profile.quotas] {
        return LayerRequest::read(name, bytes, quotas);
    };
    if (exchange->request().body.size() <= readAtOnce)
        return publishAs(exchange, read());
    whenReady(runOnPool(read), this,
              [this, exchange](const LayerRequest &request) { publishAs(exchange, request); });
}

void LayerOperations::publishAs(const ExchangePtr &exchange, const LayerRequest &request)
{
    if (request.failure)
        return exchange->fail(*request.failure);
    whenGiven(
        exchange, m_services.layers.publish(request.publication, request.zip), this,
        [=, this](const LayerVersion &version) { exchange->reply(201, fullShapeOf(exchange, version)); });
}

/// GetLayerVersionByArn has the same path.
void LayerOperations::list(const ExchangePtr &exchange)
{
    if (exchange->query("find") == u"LayerVersion")
        return getByArn(exchange);
    whenGiven(exchange, m_services.layers.list(), this, [=, this](const QList<LayerVersion> &all) {
        QList<LayerVersion> newest;
        for (const LayerVersion &version : matching(exchange, all)) {
            if (newest.isEmpty() || newest.constLast().reference.name != version.reference.name)
                newest.append(version);
        }
        replyPage(
            exchange, "Layers", newest,
            [](const LayerVersion &version) { return version.reference.name.value(); },
            [&](const LayerVersion &version) {
                const QString arn =
                    layerArn(exchange->region(), m_services.profile.accountId, version.reference.name);
                return QJsonObject{{QStringLiteral("LayerName"), version.reference.name.value()},
                                   {QStringLiteral("LayerArn"), arn},
                                   {QStringLiteral("LatestMatchingVersion"), shapeOf(exchange, version)}};
            },
            MostItems::OnePage);
    });
}

void LayerOperations::listVersions(const ExchangePtr &exchange)
{
    const auto name = nameOf(exchange);
    if (!name)
        return;
    whenGiven(exchange, m_services.layers.list(), this, [=, this](const QList<LayerVersion> &all) {
        QList<LayerVersion> versions;
        for (const LayerVersion &version : matching(exchange, all)) {
            if (version.reference.name == *name)
                versions.append(version);
        }
        const auto newestFirst = [](const LayerVersion &version) {
            return QString::number(largestNumber - version.reference.number).rightJustified(10, u'0');
        };
        replyPage(
            exchange, "LayerVersions", versions, newestFirst,
            [&](const LayerVersion &version) { return shapeOf(exchange, version); }, MostItems::OnePage);
    });
}

void LayerOperations::get(const ExchangePtr &exchange)
{
    if (const auto version = versionOf(exchange))
        print(exchange, *version);
}

void LayerOperations::getByArn(const ExchangePtr &exchange)
{
    const QString text = exchange->query("Arn");
    const auto arn = LayerArn::from(text);
    if (!arn || arn->number == 0)
        return exchange->fail(layerViolation(
            text, QStringLiteral("arn"),
            tr("Member must satisfy regular expression pattern: %1").arg(layerVersionPattern())));
    if (isHere(exchange, *arn))
        print(exchange, {arn->name, arn->number});
}

void LayerOperations::print(const ExchangePtr &exchange, const LayerReference &layer)
{
    whenGiven(exchange, m_services.layers.get(layer), this, [=, this](const LayerVersion &version) {
        exchange->reply(200, fullShapeOf(exchange, version));
    });
}

void LayerOperations::remove(const ExchangePtr &exchange)
{
    if (const auto version = versionOf(exchange))
        whenGiven(exchange, m_services.layers.remove(*version), this, [exchange] { exchange->reply(204); });
}

std::optional<LayerName> LayerOperations::nameOf(const ExchangePtr &exchange) const
{
    const QString text = exchange->parameters.value(0);
    if (const auto arn = LayerArn::from(text); arn && arn->number == 0)
        return isHere(exchange, *arn) ? std::optional(arn->name) : std::nullopt;
    const auto name = LayerName::from(text);
    if (name)
        return *name;
    exchange->fail(
        layerViolation(text, QStringLiteral("layerName"),
                       tr("Member must satisfy regular expression pattern: %1")
                           .arg(QStringLiteral("(arn:[a-zA-Z0-9-]+:lambda:[a-zA-Z0-9-]+:\\d{12}:layer:"
                                               "[a-zA-Z0-9-_]+)|[a-zA-Z0-9-_]+"))));
    return std::nullopt;
}

std::optional<LayerReference> LayerOperations::versionOf(const ExchangePtr &exchange) const
{
    const auto name = nameOf(exchange);
    if (!name)
        return std::nullopt;
    bool isNumber = false;
    const QString text = exchange->parameters.value(1);
    const int number = text.toInt(&isNumber);
    if (isNumber && number > 0)
        return LayerReference{*name, number};
    exchange->fail(invalidParameter(tr("Layer Version Cannot be less than 1.")));
    return std::nullopt;
}

bool LayerOperations::isHere(const ExchangePtr &exchange, const LayerArn &arn) const
{
    if (arn.account == m_services.profile.accountId && arn.region == exchange->region())
        return true;
    exchange->fail({404, "ResourceNotFoundException", tr("The resource you requested does not exist.")});
    return false;
}

QJsonObject LayerOperations::shapeOf(const ExchangePtr &exchange, const LayerVersion &version) const
{
    const QString arn = layerVersionArn(exchange->region(), m_services.profile.accountId, version.reference);
    QJsonObject shape{{QStringLiteral("LayerVersionArn"), arn},
                      {QStringLiteral("Version"), version.reference.number},
                      {QStringLiteral("Description"), version.description},
                      {QStringLiteral("CreatedDate"),
                       version.created.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzz")) +
                           QStringLiteral("+0000")}};
    if (!version.compatibleRuntimes.isEmpty())
        shape.insert(QStringLiteral("CompatibleRuntimes"),
                     QJsonArray::fromStringList(version.compatibleRuntimes));
    if (!version.compatibleArchitectures.isEmpty())
        shape.insert(QStringLiteral("CompatibleArchitectures"),
                     QJsonArray::fromStringList(version.compatibleArchitectures));
    if (!version.license.isEmpty())
        shape.insert(QStringLiteral("LicenseInfo"), version.license);
    return shape;
}

QJsonObject LayerOperations::fullShapeOf(const ExchangePtr &exchange, const LayerVersion &version) const
{
    QJsonObject shape = shapeOf(exchange, version);
    shape.insert(QStringLiteral("LayerArn"),
                 layerArn(exchange->region(), m_services.profile.accountId, version.reference.name));
    shape.insert(
        QStringLiteral("Content"),
        QJsonObject{{QStringLiteral("Location"), packageLocation(exchange, version.code)},
                    {QStringLiteral("CodeSha256"), QString::fromLatin1(version.code.sha256.toBase64())},
                    {QStringLiteral("CodeSize"), version.code.bytes}});
    return shape;
}

} // namespace lambdesk
