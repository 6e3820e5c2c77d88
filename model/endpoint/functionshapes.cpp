// SPDX-License-Identifier: GPL-3.0-or-later
#include "functionshapes.h"

#include <model/functions/functionloggroup.h>

#include <QJsonArray>
#include <QSysInfo>

namespace lambdesk
{

namespace
{

void addLatency(QJsonObject &shape)
{
    // Changes are done when they are answered: there is no time in between.
    shape.insert(QStringLiteral("State"), QStringLiteral("Active"));
    shape.insert(QStringLiteral("LastUpdateStatus"), QStringLiteral("Successful"));
}

void addDefaults(QJsonObject &shape, const Function &function)
{
    shape.insert(QStringLiteral("Architectures"), QJsonArray{architecture()});
    shape.insert(QStringLiteral("EphemeralStorage"),
                 QJsonObject{{QStringLiteral("Size"), function.configuration.ephemeralStorage.megabytes()}});
    shape.insert(QStringLiteral("LoggingConfig"),
                 QJsonObject{{QStringLiteral("LogFormat"), QStringLiteral("Text")},
                             {QStringLiteral("LogGroup"), logGroupName(function.configuration.name)}});
    shape.insert(QStringLiteral("PackageType"), QStringLiteral("Zip"));
    shape.insert(QStringLiteral("SnapStart"),
                 QJsonObject{{QStringLiteral("ApplyOn"), QStringLiteral("None")},
                             {QStringLiteral("OptimizationStatus"), QStringLiteral("Off")}});
    shape.insert(QStringLiteral("TracingConfig"),
                 QJsonObject{{QStringLiteral("Mode"), QStringLiteral("PassThrough")}});
}

} // namespace

QString architecture()
{
    const QString here = QSysInfo::currentCpuArchitecture();
    return here == u"arm64" ? here : QStringLiteral("x86_64");
}

QJsonObject functionShape(const Function &function, const QString &arn, const PlatformProfile &profile)
{
    const FunctionConfiguration &configuration = function.configuration;
    QJsonObject shape{{QStringLiteral("FunctionName"), configuration.name.value()},
                      {QStringLiteral("FunctionArn"), arn},
                      {QStringLiteral("Runtime"), configuration.runtime},
                      {QStringLiteral("Role"),
                       QStringLiteral("arn:aws:iam::%1:role/%2").arg(profile.accountId, configuration.role)},
                      {QStringLiteral("Handler"), configuration.handler.value()},
                      {QStringLiteral("CodeSize"), function.code.bytes},
                      {QStringLiteral("Description"), configuration.description.value()},
                      {QStringLiteral("Timeout"), configuration.timeout.seconds()},
                      {QStringLiteral("MemorySize"), configuration.memory.megabytes()},
                      {QStringLiteral("LastModified"),
                       function.lastModified.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzz")) +
                           QStringLiteral("+0000")},
                      {QStringLiteral("CodeSha256"), QString::fromLatin1(function.code.sha256.toBase64())},
                      {QStringLiteral("Version"), function.version},
                      {QStringLiteral("RevisionId"), function.revisionId}};
    addLatency(shape);
    addDefaults(shape, function);
    if (!configuration.environment.variables().isEmpty()) {
        QJsonObject variables;
        for (const auto &variable : configuration.environment.variables())
            variables.insert(variable.key, variable.value);
        shape.insert(QStringLiteral("Environment"), QJsonObject{{QStringLiteral("Variables"), variables}});
    }
    if (!configuration.layers.isEmpty()) {
        QJsonArray layers;
        const QString region = arn.section(u':', 3, 3);
        for (const FunctionLayer &layer : configuration.layers)
            layers.append(QJsonObject{
                {QStringLiteral("Arn"), layerVersionArn(region, profile.accountId, layer.reference)},
                {QStringLiteral("CodeSize"), layer.code.bytes}});
        shape.insert(QStringLiteral("Layers"), layers);
    }
    if (!function.deadLetterTarget.isEmpty())
        shape.insert(QStringLiteral("DeadLetterConfig"),
                     QJsonObject{{QStringLiteral("TargetArn"), function.deadLetterTarget}});
    return shape;
}

QString versionKey(const Function &function)
{
    return function.configuration.name.value() + u' ' +
           (function.isLatest() ? QString() : function.version.rightJustified(10, u'0'));
}

QJsonObject aliasShape(const Alias &alias, const QString &arn)
{
    QJsonObject shape{{QStringLiteral("AliasArn"), arn},
                      {QStringLiteral("Name"), alias.name.value()},
                      {QStringLiteral("FunctionVersion"), alias.version.value()},
                      {QStringLiteral("Description"), alias.description.value()},
                      {QStringLiteral("RevisionId"), alias.revisionId}};
    if (alias.route)
        shape.insert(
            QStringLiteral("RoutingConfig"),
            QJsonObject{{QStringLiteral("AdditionalVersionWeights"),
                         QJsonObject{{QString::number(alias.route->version), alias.route->weight}}}});
    return shape;
}

QJsonObject tagsShape(const Tags &tags)
{
    QJsonObject shape;
    for (auto tag = tags.cbegin(); tag != tags.cend(); ++tag)
        shape.insert(tag.key(), tag.value());
    return shape;
}

QJsonObject eventInvokeShape(const EventInvokeConfig &config, const QString &arn)
{
    const auto destination = [](const QString &target) {
        return target.isEmpty() ? QJsonObject() : QJsonObject{{QStringLiteral("Destination"), target}};
    };
    QJsonObject shape{
        {QStringLiteral("FunctionArn"), arn},
        {QStringLiteral("LastModified"), double(config.lastModified.toMSecsSinceEpoch()) / 1000},
        {QStringLiteral("DestinationConfig"),
         QJsonObject{{QStringLiteral("OnSuccess"), destination(config.onSuccess)},
                     {QStringLiteral("OnFailure"), destination(config.onFailure)}}}};
    if (config.maximumRetries)
        shape.insert(QStringLiteral("MaximumRetryAttempts"), *config.maximumRetries);
    if (config.maximumAgeSeconds)
        shape.insert(QStringLiteral("MaximumEventAgeInSeconds"), *config.maximumAgeSeconds);
    return shape;
}

} // namespace lambdesk
