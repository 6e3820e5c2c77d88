// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "callinput.h"

#include <model/functions/function.h>

#include <functional>

namespace lambdesk
{

struct FunctionReference;

/// What a request sets of a function's configuration; what is absent stays.
struct ConfigurationChange {
    std::optional<QString> runtime;
    std::optional<QString> role;
    std::optional<Handler> handler;
    std::optional<Description> description;
    std::optional<MemorySize> memory;
    std::optional<EphemeralStorage> ephemeralStorage;
    std::optional<Timeout> timeout;
    std::optional<EnvironmentVariables> environment;
    std::optional<QString> deadLetterTarget;
    std::optional<QList<FunctionLayer>> layers;

    void applyTo(Function &function) const;
};

/// Reads it from the body of a request, which remembers what is wrong with it.
class ConfigurationReader
{
public:
    ConfigurationReader(CallInput &body, const PlatformProfile &profile, QString region);

    ConfigurationChange change();
    /// All of a new function; nothing when the body is wrong.
    std::optional<FunctionConfiguration> newConfiguration(const ConfigurationChange &given);

private:
    void refuseWhatIsMissingHere();
    void refuseUnless(const char *member, bool isFine, const QString &message);
    template <typename Type, typename Given>
    std::optional<Type> checked(const std::optional<Given> &given);
    std::optional<QString> readRole();
    std::optional<EphemeralStorage> readEphemeralStorage();
    std::optional<EnvironmentVariables> readEnvironment();
    std::optional<QString> readDeadLetter();
    std::optional<QList<FunctionLayer>> readLayers();
    std::optional<FunctionLayer> readLayer(const QString &text);
    bool isForeign(const FunctionReference &reference) const;

    CallInput &m_body;
    const PlatformProfile &m_profile;
    const Quotas &m_quotas;
    const QString m_region; ///< of the request
};

} // namespace lambdesk
