// SPDX-License-Identifier: GPL-3.0-or-later
#include "transferreader.h"

#include "transferfields.h"
#include "transferparts.h"
#include "transferwriter.h"

#include <model/functions/aliasservice.h>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <utility>

namespace lambdesk
{

namespace
{

namespace field = transferfield;

struct TransferReaderText {
    Q_DECLARE_TR_FUNCTIONS(TransferReader)
};

Result<void> readVersions(TransferredFunction &function, const QJsonArray &json, const Quotas &quotas)
{
    int before = 0;
    for (const QJsonValue &entry : json) {
        const QJsonObject object = entry.toObject();
        const int number = object.value(field::number).toInt();
        if (number <= before || number > largestTransferredNumber)
            return refuseTransfer(TransferReaderText::tr("Its versions have no numbers of their own."));
        before = number;
        auto version = readFunctionJson(object, function.latest.configuration.name, quotas);
        if (!version)
            return fail(version.error());
        version->function.version = QString::number(number);
        function.versions.append(version->function);
        function.lacksValues |= version->lacksValues;
    }
    return {};
}

Result<Alias> readAlias(const FunctionName &function, const QSet<QString> &versions, const QJsonObject &json,
                        const Quotas &quotas)
{
    const auto name = AliasName::from(json.value(field::name).toString(), quotas);
    const auto version = Qualifier::from(json.value(field::version).toString(), quotas);
    const auto description = Description::from(json.value(field::description).toString(), quotas);
    if (const auto error = firstError(name, version, description))
        return fail(*error);
    Alias alias{function, *name, *version, std::nullopt, *description};
    if (json.contains(field::secondVersion))
        alias.route = Alias::Route{json.value(field::secondVersion).toInt(),
                                   json.value(field::secondWeight).toDouble(-1)};
    const bool namesVersion =
        version->kind() == Qualifier::Kind::Latest ||
        (version->kind() == Qualifier::Kind::Version && versions.contains(version->value()));
    if (!namesVersion || (alias.route && !versions.contains(QString::number(alias.route->version))))
        return refuseTransfer(
            TransferReaderText::tr("Its alias %1 stands for a version that isn't in the file.")
                .arg(name->value()));
    if (const auto checked = AliasService::check(alias); !checked)
        return fail(checked.error());
    return alias;
}

Result<void> readAliases(TransferredFunction &function, const QJsonArray &json, const Quotas &quotas)
{
    const QSet<QString> versions = versionsOf(function);
    QSet<QString> names;
    for (const QJsonValue &entry : json) {
        const auto alias = readAlias(function.latest.configuration.name, versions, entry.toObject(), quotas);
        if (!alias)
            return fail(alias.error());
        if (names.contains(alias->name.value()))
            return refuseTransfer(
                TransferReaderText::tr("It has the alias %1 twice.").arg(alias->name.value()));
        names.insert(alias->name.value());
        function.aliases.append(*alias);
    }
    return {};
}

Result<TransferredFunction> readTransferred(const QJsonObject &json, const FunctionName &name,
                                            const Quotas &quotas)
{
    const auto latest = readFunctionJson(json, name, quotas);
    if (!latest)
        return fail(latest.error());
    TransferredFunction function{latest->function};
    function.lacksValues = latest->lacksValues;
    auto read = readVersions(function, json.value(field::versions).toArray(), quotas);
    if (read)
        read = readAliases(function, json.value(field::aliases).toArray(), quotas);
    if (read)
        read = readSettings(function, json, quotas);
    if (!read)
        return fail(read.error());
    return function;
}

Result<void> readFunctions(TransferContents &contents, const QJsonArray &json, const Quotas &quotas)
{
    QSet<QString> names;
    for (const QJsonValue &entry : json) {
        const QJsonObject object = entry.toObject();
        const auto name = FunctionName::from(object.value(field::name).toString(), quotas);
        if (!name)
            return refuseTransfer(TransferReaderText::tr("The file has a function whose name is not one. %1")
                                      //: %1 is a sentence that says what is wrong with the name
                                      .arg(name.error().message));
        if (names.contains(name->value()))
            return refuseTransfer(
                TransferReaderText::tr("The file has the function %1 twice.").arg(name->value()));
        names.insert(name->value());
        auto function = readTransferred(object, *name, quotas);
        if (function)
            contents.functions.append(*std::move(function));
        else
            contents.unusable.append({*name, function.error().message});
    }
    return {};
}

Result<void> readLayerVersions(TransferContents &contents, const QJsonArray &json, const Quotas &quotas)
{
    QSet<QString> names;
    for (const QJsonValue &entry : json) {
        const auto layer = readLayerJson(entry.toObject(), quotas);
        if (!layer)
            return fail(layer.error());
        const QString name = numberedName(layer->reference);
        if (names.contains(name))
            return refuseTransfer(TransferReaderText::tr("The file has the layer %1 twice.")
                                      .arg(layer->reference.name.value()));
        names.insert(name);
        contents.layers.append(*layer);
    }
    return {};
}

} // namespace

Result<TransferContents> readTransferJson(const QByteArray &json, const PlatformProfile &profile)
{
    QJsonParseError problem;
    const QJsonObject object = QJsonDocument::fromJson(json, &problem).object();
    if (problem.error != QJsonParseError::NoError)
        return refuseTransfer(
            TransferReaderText::tr("The file's workspace.json is broken. Export the workspace again."),
            problem.errorString());
    if (object.value(field::format).toString() != field::formatName)
        return refuseTransfer(
            TransferReaderText::tr("The file is not an exported workspace: its workspace.json is another "
                                   "program's."));
    const int format = object.value(field::formatVersion).toInt();
    TransferContents contents;
    contents.program = object.value(field::program).toString().left(32);
    contents.profile = object.value(field::profile).toString().left(32);
    if (format > transferFormat)
        return fail(ErrorKind::TooNew,
                    TransferReaderText::tr(
                        "The workspace was exported by a newer Lambdesk (%1). Install that version, or "
                        "have it exported by this one.")
                        .arg(contents.program));
    if (format < 1)
        return refuseTransfer(
            TransferReaderText::tr("The file's workspace.json doesn't say which format it has."));
    auto read = readFunctions(contents, object.value(field::functions).toArray(), profile.quotas);
    if (read)
        read = readLayerVersions(contents, object.value(field::layers).toArray(), profile.quotas);
    if (!read)
        return fail(read.error());
    return contents;
}

} // namespace lambdesk
