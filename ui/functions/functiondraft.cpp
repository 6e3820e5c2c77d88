// SPDX-License-Identifier: GPL-3.0-or-later
#include "functiondraft.h"

#include <model/core/numbertext.h>
#include <model/functions/storedvalues.h>
#include <ui/languages/datatext.h>

#include <QCoreApplication>

namespace lambdesk
{

namespace
{

constexpr int secondsPerMinute = 60;

struct FunctionDraftText {
    Q_DECLARE_TR_FUNCTIONS(FunctionDraft)
};

/// A whole number of at most six digits, which keeps minutes × 60 in range; nothing else.
std::optional<int> wholeNumber(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty() || trimmed.size() > 6)
        return {};
    bool ok = false;
    const int value = trimmed.toInt(&ok);
    return ok && value >= 0 ? std::optional(value) : std::nullopt;
}

} // namespace

FunctionDraft FunctionDraft::of(const FunctionConfiguration &configuration)
{
    const int seconds = configuration.timeout.seconds();
    return {configuration.name.value(),
            configuration.description.value(),
            configuration.runtime,
            configuration.handler.value(),
            configuration.role,
            QString::number(configuration.memory.megabytes()),
            QString::number(configuration.ephemeralStorage.megabytes()),
            QString::number(seconds / secondsPerMinute),
            QString::number(seconds % secondsPerMinute),
            configuration.environment.variables(),
            configuration.layers};
}

FunctionDraft FunctionDraft::of(const Blueprint &blueprint, const Quotas &quotas)
{
    const int seconds =
        blueprint.timeoutSeconds > 0 ? blueprint.timeoutSeconds : quotas.timeoutDefaultSeconds;
    FunctionDraft draft;
    draft.description = translated(DataText::Blueprint, blueprint.description);
    draft.handler = blueprint.handler;
    draft.role = blueprint.role;
    draft.memory = QString::number(blueprint.memoryMb > 0 ? blueprint.memoryMb : quotas.memoryDefaultMb);
    draft.ephemeralStorage = QString::number(quotas.ephemeralStorageDefaultMb);
    draft.timeoutMinutes = QString::number(seconds / secondsPerMinute);
    draft.timeoutSeconds = QString::number(seconds % secondsPerMinute);
    if (quotas.environmentVariablesBytes > 0) {
        for (const auto &[key, value] : blueprint.environment)
            draft.environment.append({key, value});
    }
    return draft;
}

FunctionDraft FunctionDraft::exchanged(const FunctionDraft &before, const FunctionDraft &now) const
{
    FunctionDraft draft = *this;
    for (const auto member :
         {&FunctionDraft::name, &FunctionDraft::description, &FunctionDraft::handler, &FunctionDraft::role,
          &FunctionDraft::memory, &FunctionDraft::ephemeralStorage}) {
        if (draft.*member == before.*member)
            draft.*member = now.*member;
    }
    if (timeoutMinutes == before.timeoutMinutes && timeoutSeconds == before.timeoutSeconds) {
        draft.timeoutMinutes = now.timeoutMinutes;
        draft.timeoutSeconds = now.timeoutSeconds;
    }
    if (environment == before.environment)
        draft.environment = now.environment;
    return draft;
}

Result<FunctionName> FunctionDraft::checkedName(const Quotas &quotas) const
{
    return FunctionName::from(name, quotas);
}

Result<Description> FunctionDraft::checkedDescription(const Quotas &quotas) const
{
    return Description::from(description, quotas);
}

Result<QString> FunctionDraft::checkedRuntime() const
{
    if (runtime.isEmpty())
        return fail(ErrorKind::InvalidParameter, FunctionDraftText::tr("Choose a runtime."));
    return runtime;
}

Result<Handler> FunctionDraft::checkedHandler(const Quotas &quotas) const
{
    return Handler::from(handler, quotas);
}

Result<QString> FunctionDraft::checkedRole() const
{
    if (role.isEmpty())
        return fail(ErrorKind::InvalidParameter, FunctionDraftText::tr("Choose a role."));
    return role;
}

Result<MemorySize> FunctionDraft::checkedMemory(const Quotas &quotas) const
{
    if (const auto megabytes = wholeNumber(memory))
        return MemorySize::from(*megabytes, quotas);
    return fail(ErrorKind::InvalidParameter,
                FunctionDraftText::tr("Memory is a whole number of MB, from %1 to %2.")
                    .arg(numberText(quotas.memoryMinimumMb), numberText(quotas.memoryMaximumMb)));
}

Result<EphemeralStorage> FunctionDraft::checkedEphemeralStorage(const Quotas &quotas) const
{
    if (const auto megabytes = wholeNumber(ephemeralStorage))
        return EphemeralStorage::from(*megabytes,
                                      quotas.hasEphemeralStorageSizes() ? quotas : quotasOfStoredValues());
    return fail(
        ErrorKind::InvalidParameter,
        FunctionDraftText::tr("Ephemeral storage is a whole number of MB, from %1 to %2.")
            .arg(numberText(quotas.ephemeralStorageMinimumMb), numberText(quotas.ephemeralStorageMaximumMb)));
}

Result<Timeout> FunctionDraft::checkedTimeout(const Quotas &quotas) const
{
    const auto minutes = wholeNumber(timeoutMinutes.isEmpty() ? QStringLiteral("0") : timeoutMinutes);
    const auto seconds = wholeNumber(timeoutSeconds.isEmpty() ? QStringLiteral("0") : timeoutSeconds);
    if (!minutes || !seconds)
        return fail(ErrorKind::InvalidParameter,
                    FunctionDraftText::tr("Time-out is whole minutes and seconds, %1 to %2 seconds in all.")
                        .arg(quotas.timeoutMinimumSeconds)
                        .arg(quotas.timeoutMaximumSeconds));
    return Timeout::from(*minutes * secondsPerMinute + *seconds, quotas);
}

Result<EnvironmentVariables> FunctionDraft::checkedEnvironment(const Quotas &quotas) const
{
    return EnvironmentVariables::from(environment, quotas);
}

Result<FunctionConfiguration> FunctionDraft::configuration(const Quotas &quotas) const
{
    const auto goodName = checkedName(quotas);
    if (!goodName)
        return fail(goodName.error());
    const auto goodDescription = checkedDescription(quotas);
    if (!goodDescription)
        return fail(goodDescription.error());
    const auto goodRuntime = checkedRuntime();
    if (!goodRuntime)
        return fail(goodRuntime.error());
    const auto goodHandler = checkedHandler(quotas);
    if (!goodHandler)
        return fail(goodHandler.error());
    const auto goodRole = checkedRole();
    if (!goodRole)
        return fail(goodRole.error());
    const auto goodMemory = checkedMemory(quotas);
    if (!goodMemory)
        return fail(goodMemory.error());
    const auto goodStorage = checkedEphemeralStorage(quotas);
    if (!goodStorage)
        return fail(goodStorage.error());
    const auto goodTimeout = checkedTimeout(quotas);
    if (!goodTimeout)
        return fail(goodTimeout.error());
    const auto goodEnvironment = checkedEnvironment(quotas);
    if (!goodEnvironment)
        return fail(goodEnvironment.error());
    return FunctionConfiguration{*goodName,   *goodDescription, *goodRuntime, *goodHandler,     *goodRole,
                                 *goodMemory, *goodStorage,     *goodTimeout, *goodEnvironment, layers};
}

} // namespace lambdesk
