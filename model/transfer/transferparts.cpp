// SPDX-License-Identifier: GPL-3.0-or-later
#include "transferparts.h"

#include "transferfields.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

namespace lambdesk
{

namespace
{

namespace field = transferfield;

struct TransferPartsText {
    Q_DECLARE_TR_FUNCTIONS(TransferParts)
};

constexpr qsizetype longestLayerDescription = 256;
constexpr qsizetype longestLicense = 512;
constexpr qsizetype sha256Bytes = 32;
constexpr qsizetype mostLayers = 100; ///< no platform's function has as many, and each is looked up

Result<EnvironmentVariables> readEnvironment(const QJsonArray &json, const Quotas &quotas, bool &lacksValues)
{
    QList<EnvironmentVariables::Variable> variables;
    for (const QJsonValue &entry : json) {
        const QJsonObject variable = entry.toObject();
        variables.append({variable.value(field::key).toString(), variable.value(field::value).toString()});
        lacksValues |= !variable.contains(field::value);
    }
    return EnvironmentVariables::from(variables, quotas);
}

Result<QList<FunctionLayer>> readLayers(const QJsonArray &json)
{
    if (json.size() > mostLayers)
        return refuseTransfer(TransferPartsText::tr("It has more than %1 layers.").arg(mostLayers));
    QList<FunctionLayer> layers;
    for (const QJsonValue &entry : json) {
        const auto reference = readLayerReference(entry.toObject());
        if (!reference)
            return fail(reference.error());
        layers.append({*reference});
    }
    return layers;
}

/// Words without blanks, which separate them where they are stored.
Result<QStringList> readWords(const QJsonArray &json)
{
    static const QRegularExpression word(
        QRegularExpression::anchoredPattern(QStringLiteral("[A-Za-z0-9._-]{1,64}")));
    QStringList words;
    for (const QJsonValue &entry : json) {
        if (!word.match(entry.toString()).hasMatch())
            return refuseTransfer(TransferPartsText::tr("A layer has a runtime without a name."));
        words.append(entry.toString());
    }
    return words;
}

QDateTime readTime(const QJsonValue &json)
{
    const QDateTime time = QDateTime::fromString(json.toString(), Qt::ISODateWithMs).toUTC();
    return time.isValid() ? time : QDateTime::fromMSecsSinceEpoch(0).toUTC();
}

bool isRuntimeId(const QString &text)
{
    static const QRegularExpression id(
        QRegularExpression::anchoredPattern(QStringLiteral("[a-z0-9.-]{1,64}")));
    return id.match(text).hasMatch();
}

} // namespace

QSet<QString> versionsOf(const TransferredFunction &function)
{
    QSet<QString> versions;
    for (const Function &each : function.versions)
        versions.insert(each.version);
    return versions;
}

Result<CodeReference> readCode(const QJsonObject &json, const Quotas &quotas)
{
    const QString hex = json.value(field::sha256).toString();
    const CodeReference code{QByteArray::fromHex(hex.toLatin1()), json.value(field::bytes).toInteger(-1)};
    if (code.sha256.size() != sha256Bytes || code.hex() != hex || code.bytes < 0)
        return refuseTransfer(TransferPartsText::tr("It doesn't say which package its code is in."));
    if (code.bytes > quotas.packageZippedBytes)
        return fail(ErrorKind::TooLarge, TransferPartsText::tr("Zipped size must be smaller than %1 bytes")
                                             .arg(quotas.packageZippedBytes));
    return code;
}

Result<ReadFunction> readFunctionJson(const QJsonObject &json, const FunctionName &name, const Quotas &quotas)
{
    bool lacksValues = false;
    const auto description = Description::from(json.value(field::description).toString(), quotas);
    const auto handler = Handler::from(json.value(field::handler).toString(), quotas);
    const auto memory = MemorySize::from(json.value(field::memory).toInt(), quotas);
    const auto storage = EphemeralStorage::from(json.contains(field::ephemeralStorage)
                                                    ? json.value(field::ephemeralStorage).toInt()
                                                    : quotas.ephemeralStorageDefaultMb,
                                                quotas);
    const auto timeout = Timeout::from(json.value(field::timeout).toInt(), quotas);
    const auto environment = readEnvironment(json.value(field::environment).toArray(), quotas, lacksValues);
    const auto layers = readLayers(json.value(field::layers).toArray());
    const auto code = readCode(json.value(field::code).toObject(), quotas);
    if (const auto error =
            firstError(description, handler, memory, storage, timeout, environment, layers, code))
        return fail(*error);
    const QString runtime = json.value(field::runtime).toString();
    const QString role = json.value(field::role).toString();
    const QString target = json.value(field::deadLetterTarget).toString();
    if (!isRuntimeId(runtime))
        return refuseTransfer(TransferPartsText::tr("It has a runtime without a name."));
    if (role.size() > longestTransferredText || target.size() > longestTransferredText)
        return refuseTransfer(TransferPartsText::tr("It has a role or a target with too long a name."));
    const Function function{
        {name, *description, runtime, *handler, role, *memory, *storage, *timeout, *environment, *layers},
        *code,
        QStringLiteral("$LATEST"),
        {},
        readTime(json.value(field::published)),
        target};
    return ReadFunction{function, lacksValues};
}

Result<LayerReference> readLayerReference(const QJsonObject &json)
{
    const auto name = LayerName::from(json.value(field::name).toString());
    if (!name)
        return fail(name.error());
    const int number = json.value(field::number).toInt();
    if (number < 1 || number > largestTransferredNumber)
        return refuseTransfer(TransferPartsText::tr("The layer %1 has no number.").arg(name->value()));
    return LayerReference{*name, number};
}

Result<LayerVersion> readLayerJson(const QJsonObject &json, const Quotas &quotas)
{
    const auto reference = readLayerReference(json);
    const auto code = readCode(json.value(field::code).toObject(), quotas);
    const auto runtimes = readWords(json.value(field::compatibleRuntimes).toArray());
    const auto architectures = readWords(json.value(field::compatibleArchitectures).toArray());
    if (const auto error = firstError(reference, code, runtimes, architectures))
        return fail(*error);
    const QString description = json.value(field::description).toString();
    const QString license = json.value(field::license).toString();
    if (description.size() > longestLayerDescription || license.size() > longestLicense)
        return refuseTransfer(TransferPartsText::tr("The layer %1 has too long a description or license.")
                                  .arg(reference->name.value()));
    return LayerVersion{*reference,     description, *runtimes,
                        *architectures, license,     readTime(json.value(field::created)),
                        *code};
}

} // namespace lambdesk
