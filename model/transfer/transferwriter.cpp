// SPDX-License-Identifier: GPL-3.0-or-later
#include "transferwriter.h"

#include "transferfields.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace lambdesk
{

namespace
{

namespace field = transferfield;

template <typename Items, typename Write>
QJsonArray arrayOf(const Items &items, Write write)
{
    QJsonArray array;
    for (const auto &item : items)
        array.append(write(item));
    return array;
}

/// Leaves out what is empty.
void insertText(QJsonObject &json, QLatin1String name, const QString &text)
{
    if (!text.isEmpty())
        json.insert(name, text);
}

void insertArray(QJsonObject &json, QLatin1String name, const QJsonArray &array)
{
    if (!array.isEmpty())
        json.insert(name, array);
}

QJsonObject codeJson(const CodeReference &code)
{
    return {{field::sha256, code.hex()}, {field::bytes, double(code.bytes)}};
}

QJsonObject layerReferenceJson(const FunctionLayer &layer)
{
    return {{field::name, layer.reference.name.value()}, {field::number, layer.reference.number}};
}

/// Name apart.
QJsonObject functionJson(const Function &function, bool lacksValues)
{
    const FunctionConfiguration &configuration = function.configuration;
    QJsonObject json{{field::runtime, configuration.runtime},
                     {field::handler, configuration.handler.value()},
                     {field::role, configuration.role},
                     {field::memory, configuration.memory.megabytes()},
                     {field::ephemeralStorage, configuration.ephemeralStorage.megabytes()},
                     {field::timeout, configuration.timeout.seconds()},
                     {field::code, codeJson(function.code)}};
    insertText(json, field::description, configuration.description.value());
    insertText(json, field::deadLetterTarget, function.deadLetterTarget);
    insertArray(json, field::environment,
                arrayOf(configuration.environment.variables(), [lacksValues](const auto &variable) {
                    QJsonObject entry{{field::key, variable.key}};
                    if (!lacksValues)
                        entry.insert(field::value, variable.value);
                    return entry;
                }));
    insertArray(json, field::layers, arrayOf(configuration.layers, layerReferenceJson));
    return json;
}

QJsonObject aliasJson(const Alias &alias)
{
    QJsonObject json{{field::name, alias.name.value()}, {field::version, alias.version.value()}};
    insertText(json, field::description, alias.description.value());
    if (alias.route) {
        json.insert(field::secondVersion, alias.route->version);
        json.insert(field::secondWeight, alias.route->weight);
    }
    return json;
}

QJsonObject testEventJson(const TestEvent &event)
{
    const QString text = QString::fromUtf8(event.body);
    const bool isText = text.toUtf8() == event.body;
    return {{field::name, event.name},
            isText ? std::pair<QString, QJsonValue>(field::body, text)
                   : std::pair<QString, QJsonValue>(field::bodyBase64,
                                                    QString::fromLatin1(event.body.toBase64()))};
}

QJsonObject eventInvokeJson(const std::pair<QString, EventInvokeConfig> &qualified)
{
    const EventInvokeConfig &config = qualified.second;
    QJsonObject json{{field::qualifier, qualified.first}};
    if (config.maximumRetries)
        json.insert(field::maximumRetries, *config.maximumRetries);
    if (config.maximumAgeSeconds)
        json.insert(field::maximumAge, *config.maximumAgeSeconds);
    insertText(json, field::onSuccess, config.onSuccess);
    insertText(json, field::onFailure, config.onFailure);
    return json;
}

QJsonObject statementJson(const PolicyStatement &statement)
{
    QJsonObject json{{field::sid, statement.sid},
                     {field::action, statement.action},
                     {field::principal, statement.principal}};
    insertText(json, field::sourceArn, statement.sourceArn);
    insertText(json, field::sourceAccount, statement.sourceAccount);
    insertText(json, field::organization, statement.organization);
    insertText(json, field::eventSourceToken, statement.eventSourceToken);
    return json;
}

QJsonObject policyJson(const std::pair<Qualifier, Policy> &qualified)
{
    return {{field::qualifier, qualified.first.value()},
            {field::statements, arrayOf(qualified.second.statements, statementJson)}};
}

QJsonObject transferredJson(const TransferredFunction &function)
{
    QJsonObject json = functionJson(function.latest, function.lacksValues);
    json.insert(field::name, function.latest.configuration.name.value());
    insertArray(json, field::versions, arrayOf(function.versions, [&function](const Function &version) {
                    QJsonObject entry = functionJson(version, function.lacksValues);
                    entry.insert(field::number, version.version.toInt());
                    entry.insert(field::published, version.lastModified.toString(Qt::ISODateWithMs));
                    return entry;
                }));
    insertArray(json, field::aliases, arrayOf(function.aliases, aliasJson));
    insertArray(json, field::testEvents, arrayOf(function.testEvents.events, testEventJson));
    insertText(json, field::selectedEvent, function.testEvents.selected);
    QJsonObject tags;
    for (auto tag = function.tags.cbegin(); tag != function.tags.cend(); ++tag)
        tags.insert(tag.key(), tag.value());
    if (!tags.isEmpty())
        json.insert(field::tags, tags);
    if (function.reservedConcurrency)
        json.insert(field::reservedConcurrency, *function.reservedConcurrency);
    insertArray(json, field::eventInvokeConfigs, arrayOf(function.eventInvokeConfigs, eventInvokeJson));
    insertArray(json, field::policies, arrayOf(function.policies, policyJson));
    return json;
}

QJsonObject layerJson(const LayerVersion &layer)
{
    QJsonObject json{{field::name, layer.reference.name.value()},
                     {field::number, layer.reference.number},
                     {field::created, layer.created.toString(Qt::ISODateWithMs)},
                     {field::code, codeJson(layer.code)}};
    insertText(json, field::description, layer.description);
    insertText(json, field::license, layer.license);
    insertArray(json, field::compatibleRuntimes, QJsonArray::fromStringList(layer.compatibleRuntimes));
    insertArray(json, field::compatibleArchitectures,
                QJsonArray::fromStringList(layer.compatibleArchitectures));
    return json;
}

} // namespace

QByteArray transferJson(const TransferContents &contents)
{
    const QJsonObject json{{field::format, field::formatName},
                           {field::formatVersion, transferFormat},
                           {field::program, contents.program},
                           {field::profile, contents.profile},
                           {field::functions, arrayOf(contents.functions, transferredJson)},
                           {field::layers, arrayOf(contents.layers, layerJson)}};
    return QJsonDocument(json).toJson(QJsonDocument::Indented);
}

} // namespace lambdesk
