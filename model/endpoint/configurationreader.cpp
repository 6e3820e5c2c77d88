// SPDX-License-Identifier: GPL-3.0-or-later
#include "configurationreader.h"

#include "functionshapes.h"
#include "target.h"

#include <model/functions/functionreference.h>

#include <QCoreApplication>

namespace lambdesk
{

namespace
{

struct ConfigurationReaderText {
    Q_DECLARE_TR_FUNCTIONS(ConfigurationReader)
};

} // namespace

ConfigurationReader::ConfigurationReader(CallInput &body, const PlatformProfile &profile, QString region)
    : m_body(body)
    , m_profile(profile)
    , m_quotas(profile.quotas)
    , m_region(std::move(region))
{
}

ConfigurationChange ConfigurationReader::change()
{
    refuseWhatIsMissingHere();
    const NumberRule memory{m_quotas.memoryMinimumMb, m_quotas.memoryMaximumMb};
    const NumberRule timeout{m_quotas.timeoutMinimumSeconds, m_quotas.timeoutMaximumSeconds};
    return {m_body.text("Runtime"),
            readRole(),
            checked<Handler>(m_body.text("Handler", {.most = m_quotas.handlerLength, .pattern = "[^\\s]+"})),
            checked<Description>(m_body.text("Description", {.most = m_quotas.descriptionLength})),
            checked<MemorySize>(m_body.smallInteger("MemorySize", memory)),
            readEphemeralStorage(),
            checked<Timeout>(m_body.smallInteger("Timeout", timeout)),
            readEnvironment(),
            readDeadLetter(),
            readLayers()};
}

template <typename Type, typename Given>
std::optional<Type> ConfigurationReader::checked(const std::optional<Given> &given)
{
    if (!given)
        return std::nullopt;
    const auto value = Type::from(*given, m_quotas);
    if (value)
        return *value;
    m_body.refuse(failureOf(value.error()));
    return std::nullopt;
}

/// Roles go by their names here.
std::optional<QString> ConfigurationReader::readRole()
{
    const auto arn =
        m_body.text("Role", {.pattern = "arn:(aws[a-zA-Z-]*)?:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+"});
    if (!arn)
        return std::nullopt;
    return arn->section(QStringLiteral(":role"), 1).section(u'/', -1);
}

std::optional<EphemeralStorage> ConfigurationReader::readEphemeralStorage()
{
    auto storage = m_body.object("EphemeralStorage");
    if (!storage)
        return std::nullopt;
    storage->requirePresence("Size");
    const NumberRule range{m_quotas.ephemeralStorageMinimumMb, m_quotas.ephemeralStorageMaximumMb};
    const bool hasSizes = m_quotas.hasEphemeralStorageSizes();
    const auto size = storage->smallInteger("Size", hasSizes ? range : NumberRule());
    refuseUnless("EphemeralStorage", hasSizes || !size || *size == m_quotas.ephemeralStorageDefaultMb,
                 ConfigurationReaderText::tr("/tmp has %1 MB").arg(m_quotas.ephemeralStorageDefaultMb));
    return checked<EphemeralStorage>(size);
}

std::optional<EnvironmentVariables> ConfigurationReader::readEnvironment()
{
    auto environment = m_body.object("Environment");
    if (!environment)
        return std::nullopt;
    const auto given = environment->textsByName("Variables");
    QList<EnvironmentVariables::Variable> variables;
    QStringList reserved;
    QStringList measured;
    for (auto variable = given.cbegin(); variable != given.cend(); ++variable) {
        variables.append({variable.key(), variable.value()});
        measured.append(u'"' + variable.key() + QStringLiteral("\":\"") + variable.value() + u'"');
        if (EnvironmentVariables::isReserved(variable.key()))
            reserved.append(variable.key());
    }
    // docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html
    const int most = m_quotas.environmentVariablesBytes;
    if (most > 0 && !reserved.isEmpty())
        m_body.refuse(invalidParameter(
            ConfigurationReaderText::tr(
                "Lambda was unable to configure your environment variables because the environment "
                "variables you have provided contains reserved keys that are currently not supported for "
                "modification. Reserved keys used in this request: %1")
                .arg(reserved.join(QStringLiteral(", ")))));
    else if (most > 0 && EnvironmentVariables::bytesOf(variables) > most)
        m_body.refuse(invalidParameter(
            ConfigurationReaderText::tr(
                "Lambda was unable to configure your environment variables because the environment "
                "variables you have provided exceeded the %1KB limit. String measured: {%2}")
                .arg(QString::number(most / 1024), measured.join(u','))));
    return checked<EnvironmentVariables>(std::optional(variables));
}

std::optional<QString> ConfigurationReader::readDeadLetter()
{
    auto config = m_body.object("DeadLetterConfig");
    if (!config)
        return std::nullopt;
    const QString arn = config->text("TargetArn").value_or(QString());
    const auto target = FunctionReference::from(arn, m_quotas);
    if (!arn.isEmpty() && (!arn.startsWith(u"arn:") || !target || isForeign(*target)))
        m_body.refuse(invalidParameter(
            ConfigurationReaderText::tr("The dead-letter target %1 is invalid: here it is another function.")
                .arg(arn.left(200))));
    return arn;
}

std::optional<QList<FunctionLayer>> ConfigurationReader::readLayers()
{
    if (!m_body.has("Layers"))
        return std::nullopt;
    QList<FunctionLayer> layers;
    const QStringList given = m_body.texts("Layers");
    for (const QString &text : given) {
        if (const auto layer = readLayer(text))
            layers.append(*layer);
    }
    return layers;
}

std::optional<FunctionLayer> ConfigurationReader::readLayer(const QString &text)
{
    const auto arn = LayerArn::from(text);
    if (!arn || arn->number == 0)
        m_body.refuse({400, "ValidationException",
                       ConfigurationReaderText::tr(
                           "1 validation error detected: Value '[%1]' at 'layers' failed to satisfy "
                           "constraint: Member must satisfy constraint: [Member must satisfy regular "
                           "expression pattern: %2]")
                           .arg(text.left(200), layerVersionPattern())});
    else if (arn->account != m_profile.accountId)
        m_body.refuse({403, "AccessDeniedException",
                       ConfigurationReaderText::tr("The account %1 of the layer isn't this one, which is %2.")
                           .arg(arn->account, m_profile.accountId)});
    else if (arn->region != m_region)
        m_body.refuse(invalidParameter(
            ConfigurationReaderText::tr("Layers from '%1' are not reachable in this region ('%2')")
                .arg(arn->region, m_region)));
    else
        return FunctionLayer{{arn->name, arn->number}};
    return std::nullopt;
}

bool ConfigurationReader::isForeign(const FunctionReference &reference) const
{
    return !reference.account.isEmpty() && reference.account != m_profile.accountId;
}

/// What can't be kept is refused, so that nobody believes it works.
void ConfigurationReader::refuseWhatIsMissingHere()
{
    const auto textIn = [this](const char *object, const char *member) {
        auto nested = m_body.object(object);
        return nested ? nested->text(member).value_or(QString()) : QString();
    };
    const auto listIn = [this](const char *object, const char *member) {
        auto nested = m_body.object(object);
        return nested ? nested->texts(member) : QStringList();
    };
    const QString packageType = m_body.text("PackageType").value_or(QString());
    refuseUnless("PackageType", packageType.isEmpty() || packageType == u"Zip",
                 ConfigurationReaderText::tr("container images aren't supported"));
    refuseUnless("VpcConfig", listIn("VpcConfig", "SubnetIds").isEmpty(),
                 ConfigurationReaderText::tr("there is no VPC"));
    const QStringList architectures = m_body.texts("Architectures");
    refuseUnless("Architectures", architectures.isEmpty() || architectures == QStringList{architecture()},
                 ConfigurationReaderText::tr("this computer is %1").arg(architecture()));
    const QString tracing = textIn("TracingConfig", "Mode");
    refuseUnless("TracingConfig", tracing.isEmpty() || tracing == u"PassThrough",
                 ConfigurationReaderText::tr("traces aren't kept"));
    const QString snapStart = textIn("SnapStart", "ApplyOn");
    refuseUnless("SnapStart", snapStart.isEmpty() || snapStart == u"None",
                 ConfigurationReaderText::tr("snapshots aren't supported"));
    const QString format = textIn("LoggingConfig", "LogFormat");
    refuseUnless("LoggingConfig", format.isEmpty() || format == u"Text",
                 ConfigurationReaderText::tr("logs are written as text only"));
    refuseUnless("KMSKeyArn", m_body.text("KMSKeyArn").value_or(QString()).isEmpty(),
                 ConfigurationReaderText::tr("there are no keys"));
}

void ConfigurationReader::refuseUnless(const char *member, bool isFine, const QString &message)
{
    if (!isFine)
        m_body.refuse(invalidParameter(ConfigurationReaderText::tr("%1 can't be set so in Lambdesk: %2.")
                                           .arg(QLatin1String(member), message)));
}

std::optional<FunctionConfiguration> ConfigurationReader::newConfiguration(const ConfigurationChange &given)
{
    const QString name = m_body.requiredText("FunctionName");
    const auto reference = FunctionReference::from(name, m_quotas);
    for (const char *member : {"Runtime", "Role", "Handler"})
        m_body.requiredText(member);
    if (!reference)
        m_body.refuse(refusalOfFunctionName(name, reference.error(), m_quotas));
    else if (isForeign(*reference))
        m_body.refuse({403, "AccessDeniedException",
                       ConfigurationReaderText::tr("The account %1 isn't this one, which is %2.")
                           .arg(reference->account, m_profile.accountId)});
    const auto memory = MemorySize::from(m_quotas.memoryDefaultMb, m_quotas);
    const auto storage = EphemeralStorage::from(m_quotas.ephemeralStorageDefaultMb, m_quotas);
    const auto timeout = Timeout::from(m_quotas.timeoutDefaultSeconds, m_quotas);
    if (m_body.failure() || !memory || !storage || !timeout)
        return std::nullopt;
    return FunctionConfiguration{reference->name,
                                 given.description.value_or(Description()),
                                 *given.runtime,
                                 *given.handler,
                                 *given.role,
                                 given.memory.value_or(*memory),
                                 given.ephemeralStorage.value_or(*storage),
                                 given.timeout.value_or(*timeout),
                                 given.environment.value_or(EnvironmentVariables()),
                                 given.layers.value_or(QList<FunctionLayer>())};
}

void ConfigurationChange::applyTo(Function &function) const
{
    FunctionConfiguration &configuration = function.configuration;
    configuration.description = description.value_or(configuration.description);
    configuration.runtime = runtime.value_or(configuration.runtime);
    configuration.handler = handler.value_or(configuration.handler);
    configuration.role = role.value_or(configuration.role);
    configuration.memory = memory.value_or(configuration.memory);
    configuration.ephemeralStorage = ephemeralStorage.value_or(configuration.ephemeralStorage);
    configuration.timeout = timeout.value_or(configuration.timeout);
    configuration.environment = environment.value_or(configuration.environment);
    configuration.layers = layers.value_or(configuration.layers);
    function.deadLetterTarget = deadLetterTarget.value_or(function.deadLetterTarget);
}

} // namespace lambdesk
