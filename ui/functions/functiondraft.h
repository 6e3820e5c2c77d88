// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/functions/blueprint.h>
#include <model/functions/function.h>

namespace lambdesk
{

/// What stands in the fields of a function's form, whether it is acceptable or not.
struct FunctionDraft {
    QString name;
    QString description;
    QString runtime; ///< id; empty: the newest one of the blueprint's language
    QString handler;
    QString role;
    QString memory;           ///< as it was typed
    QString ephemeralStorage; ///< as it was typed
    QString timeoutMinutes;
    QString timeoutSeconds;
    QList<EnvironmentVariables::Variable> environment;
    QList<FunctionLayer> layers = {};

    static FunctionDraft of(const FunctionConfiguration &configuration);
    /// `runtime` stays empty, and so does the name. The description is in the window's language.
    static FunctionDraft of(const Blueprint &blueprint, const Quotas &quotas);
    /// With what `now` has where this still is what `before` was. Runtime and layers stay.
    FunctionDraft exchanged(const FunctionDraft &before, const FunctionDraft &now) const;

    /// The first thing that isn't acceptable, or the configuration.
    Result<FunctionConfiguration> configuration(const Quotas &quotas) const;
    Result<FunctionName> checkedName(const Quotas &quotas) const;
    Result<Description> checkedDescription(const Quotas &quotas) const;
    Result<QString> checkedRuntime() const;
    Result<Handler> checkedHandler(const Quotas &quotas) const;
    Result<QString> checkedRole() const;
    Result<MemorySize> checkedMemory(const Quotas &quotas) const;
    /// Where the profile has one size for all, what the function has isn't asked about.
    Result<EphemeralStorage> checkedEphemeralStorage(const Quotas &quotas) const;
    Result<Timeout> checkedTimeout(const Quotas &quotas) const;
    Result<EnvironmentVariables> checkedEnvironment(const Quotas &quotas) const;

    bool operator==(const FunctionDraft &) const = default;
};

} // namespace lambdesk
