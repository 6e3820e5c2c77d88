// SPDX-License-Identifier: GPL-3.0-or-later
#include "platformprofile.h"

#include <model/core/jsonfile.h>

namespace lambdesk
{

namespace
{

constexpr double megabytesPerGb = 1024;
constexpr qint64 noLimit = 1'000'000'000'000;
/// Of a text when its values are filled in: most have a request's id and a few numbers.
constexpr qsizetype usualGrowth = 64;

/// Every key that the program asks for; a profile without one is broken.
const QStringList &wordingKeys()
{
    static const QStringList keys{
        QStringLiteral("log.initStart"),
        QStringLiteral("log.initReport"),
        QStringLiteral("log.initReportTimeout"),
        QStringLiteral("log.start"),
        QStringLiteral("log.end"),
        QStringLiteral("log.report"),
        QStringLiteral("log.reportInit"),
        QStringLiteral("log.timeout"),
        QStringLiteral("log.exitError"),
        QStringLiteral("log.exitNoReason"),
        QStringLiteral("log.invalidEntrypoint"),
        QStringLiteral("error.timeout"),
        QStringLiteral("error.exit"),
        QStringLiteral("error.exitNoReason"),
        QStringLiteral("error.invalidEntrypoint"),
        QStringLiteral("error.uncaught"),
        QStringLiteral("error.responseTooLarge"),
        QStringLiteral("functionError.reported"),
    };
    return keys;
}

Quotas readQuotas(JsonFile &members)
{
    const auto count = [&members](const char *name, qint64 minimum) {
        return int(members.integer(QString::fromLatin1(name), minimum));
    };
    const auto bytes = [&members](const char *name) {
        return members.integer(QString::fromLatin1(name), 1, noLimit);
    };
    Quotas quotas;
    quotas.memoryMinimumMb = count("memoryMinimumMb", 1);
    quotas.memoryMaximumMb = count("memoryMaximumMb", quotas.memoryMinimumMb);
    quotas.memoryStepMb = count("memoryStepMb", 1);
    quotas.memoryDefaultMb = count("memoryDefaultMb", quotas.memoryMinimumMb);
    quotas.ephemeralStorageMinimumMb = count("ephemeralStorageMinimumMb", 1);
    quotas.ephemeralStorageMaximumMb = count("ephemeralStorageMaximumMb", quotas.ephemeralStorageMinimumMb);
    quotas.ephemeralStorageDefaultMb = count("ephemeralStorageDefaultMb", quotas.ephemeralStorageMinimumMb);
    quotas.timeoutMinimumSeconds = count("timeoutMinimumSeconds", 1);
    quotas.timeoutMaximumSeconds = count("timeoutMaximumSeconds", quotas.timeoutMinimumSeconds);
    quotas.timeoutDefaultSeconds = count("timeoutDefaultSeconds", quotas.timeoutMinimumSeconds);
    quotas.concurrentExecutions = count("concurrentExecutions", 1);
    quotas.synchronousRequestBytes = bytes("synchronousRequestBytes");
    quotas.synchronousResponseBytes = bytes("synchronousResponseBytes");
    quotas.asynchronousRequestBytes = bytes("asynchronousRequestBytes");
    quotas.asynchronousRetries = count("asynchronousRetries", 0);
    quotas.asynchronousRetryWaitSeconds = count("asynchronousRetryWaitSeconds", 1);
    quotas.asynchronousAgeMinimumSeconds = count("asynchronousAgeMinimumSeconds", 1);
    quotas.asynchronousAgeMaximumSeconds =
        count("asynchronousAgeMaximumSeconds", quotas.asynchronousAgeMinimumSeconds);
    quotas.asynchronousHops = count("asynchronousHops", 1);
    quotas.unreservedConcurrencyMinimum = count("unreservedConcurrencyMinimum", 0);
    quotas.controlRequestBytes = bytes("controlRequestBytes");
    quotas.clientContextBytes = count("clientContextBytes", 1);
    quotas.logTailBytes = count("logTailBytes", 1);
    quotas.aliasNameLength = count("aliasNameLength", 1);
    quotas.statementIdLength = count("statementIdLength", 1);
    quotas.policyBytes = count("policyBytes", 1);
    quotas.tagsPerFunction = count("tagsPerFunction", 1);
    quotas.codeStorageBytes = bytes("codeStorageBytes");
    quotas.functionNameLength = count("functionNameLength", 1);
    quotas.descriptionLength = count("descriptionLength", 0);
    quotas.handlerLength = count("handlerLength", 1);
    quotas.layersPerFunction = count("layersPerFunction", 0);
    quotas.environmentVariablesBytes = count("environmentVariablesBytes", 0);
    quotas.testEventsPerFunction = count("testEventsPerFunction", 1);
    quotas.inlineCodeBytes = bytes("inlineCodeBytes");
    quotas.packageZippedBytes = bytes("packageZippedBytes");
    quotas.packageUnzippedBytes = bytes("packageUnzippedBytes");
    quotas.initSeconds = count("initSeconds", 1);
    quotas.processes = count("processes", 1);
    quotas.openFiles = count("openFiles", 1);
    quotas.memoryMbPerCore = count("memoryMbPerCore", 1);
    if (quotas.memoryDefaultMb > quotas.memoryMaximumMb)
        members.complain(QStringLiteral("memoryDefaultMb"), JsonFile::tr("is above the maximum"));
    if (quotas.ephemeralStorageDefaultMb > quotas.ephemeralStorageMaximumMb)
        members.complain(QStringLiteral("ephemeralStorageDefaultMb"), JsonFile::tr("is above the maximum"));
    if (quotas.timeoutDefaultSeconds > quotas.timeoutMaximumSeconds)
        members.complain(QStringLiteral("timeoutDefaultSeconds"), JsonFile::tr("is above the maximum"));
    return quotas;
}

Billing readBilling(JsonFile &members)
{
    Billing billing;
    billing.roundingMilliseconds = int(members.integer(QStringLiteral("roundingMilliseconds"), 1));
    billing.initIsBilled = members.flag(QStringLiteral("initIsBilled"));
    billing.dollarsPerGbSecond = members.number(QStringLiteral("dollarsPerGbSecond"));
    billing.dollarsPerMillionRequests = members.number(QStringLiteral("dollarsPerMillionRequests"));
    billing.freeEphemeralStorageMb = int(members.integer(QStringLiteral("freeEphemeralStorageMb"), 0));
    billing.dollarsPerStorageGbSecond = members.number(QStringLiteral("dollarsPerStorageGbSecond"));
    billing.freeGbSecondsPerMonth = members.number(QStringLiteral("freeGbSecondsPerMonth"));
    billing.freeRequestsPerMonth = members.integer(QStringLiteral("freeRequestsPerMonth"), 0, noLimit);
    return billing;
}

} // namespace

qint64 Billing::billedMilliseconds(double durationMs, double initMs) const
{
    // Whole nanoseconds first: 0.1 + 0.2 must not cost a step more than 0.3.
    const qint64 nanoseconds = qRound64((durationMs + (initIsBilled ? initMs : 0)) * 1e6);
    const qint64 step = qint64(roundingMilliseconds) * 1'000'000;
    const qint64 steps = qMax<qint64>(1, (nanoseconds + step - 1) / step);
    return steps * roundingMilliseconds;
}

int Billing::billedStorageMb(int ephemeralStorageMb) const
{
    return qMax(0, ephemeralStorageMb - freeEphemeralStorageMb);
}

double Billing::dollarsPer100Ms(int memoryMb) const
{
    return dollarsPerGbSecond * memoryMb / megabytesPerGb / 10;
}

double Billing::dollarsPerMillionRuns(int memoryMb, qint64 billedMs) const
{
    const double gbSecondsPerRun = memoryMb / megabytesPerGb * double(billedMs) / 1000;
    return gbSecondsPerRun * 1e6 * dollarsPerGbSecond + dollarsPerMillionRequests;
}

double Billing::storageDollarsPerMillionRuns(int ephemeralStorageMb, qint64 billedMs) const
{
    const double gbSecondsPerRun =
        billedStorageMb(ephemeralStorageMb) / megabytesPerGb * double(billedMs) / 1000;
    return gbSecondsPerRun * 1e6 * dollarsPerStorageGbSecond;
}

QString PlatformProfile::text(const QString &key, const QHash<QString, QString> &values) const
{
    Q_ASSERT_X(wording.contains(key), "PlatformProfile::text", qPrintable(key));
    // One pass from left to right, so that braces within a value are left alone. Three lines of every run are
    // made here: a regular expression would be most of their cost.
    const QString pattern = wording.value(key);
    QString result;
    result.reserve(pattern.size() + usualGrowth);
    qsizetype done = 0;
    for (;;) {
        const qsizetype open = pattern.indexOf(u'{', done);
        const qsizetype close = open < 0 ? -1 : pattern.indexOf(u'}', open);
        if (close < 0)
            break;
        const QString name = QString::fromRawData(pattern.constData() + open + 1, close - open - 1);
        const auto value = values.constFind(name);
        result += QStringView(pattern).mid(done, open - done);
        done = value == values.cend() ? open + 1 : close + 1;
        result += value == values.cend() ? QStringLiteral("{") : *value;
    }
    result += QStringView(pattern).mid(done);
    return result;
}

QString PlatformProfile::functionArn(const QString &functionName) const
{
    return QStringLiteral("arn:aws:lambda:%1:%2:function:%3").arg(region, accountId, functionName);
}

Result<PlatformProfile> readPlatformProfile(const QString &file)
{
    auto members = JsonFile::read(file);
    if (!members)
        return fail(members.error());
    PlatformProfile profile;
    profile.id = members->text(QStringLiteral("id"));
    profile.title = members->text(QStringLiteral("title"));
    profile.region = members->text(QStringLiteral("region"));
    profile.accountId = members->text(QStringLiteral("accountId"));
    auto quotas = members->object(QStringLiteral("quotas"));
    profile.quotas = readQuotas(quotas);
    members->adopt(quotas);
    auto billing = members->object(QStringLiteral("billing"));
    profile.billing = readBilling(billing);
    members->adopt(billing);
    profile.wording = members->textsByName(QStringLiteral("wording"));
    for (const auto &key : wordingKeys()) {
        if (!profile.wording.contains(key))
            members->complain(QStringLiteral("wording.") + key, JsonFile::tr("is missing"));
    }
    if (const auto error = members->finish())
        return fail(*error);
    return profile;
}

} // namespace lambdesk
