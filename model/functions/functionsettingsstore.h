// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "functionsettings.h"
#include "functionvalues.h"
#include "qualifier.h"

#include <QHash>
#include <QList>

#include <utility>

namespace lambdesk
{

class Workspace;

/// What is set of a function beside its configuration, and doesn't change its revision. Engine thread. Each
/// call is one transaction; NotFound when the function isn't there.
class FunctionSettingsStore
{
public:
    explicit FunctionSettingsStore(Workspace &workspace);

    Result<Tags> tags(const FunctionName &name) const;
    Result<void> setTags(const FunctionName &name, const Tags &tags);

    Result<std::optional<int>> reservedConcurrency(const FunctionName &name) const;
    Result<void> setReservedConcurrency(const FunctionName &name, std::optional<int> limit);
    /// Of all functions but `name`.
    Result<int> reservedByOthers(const FunctionName &name) const;
    /// Of all functions.
    Result<int> reservedInAll() const;
    /// Of every function that has reserved concurrency.
    Result<QHash<FunctionName, int>> reservations() const;

    using QualifiedConfig = std::pair<QString, EventInvokeConfig>; ///< the first is a qualifier's text
    /// Nothing when none was put.
    Result<std::optional<EventInvokeConfig>> eventInvokeConfig(const FunctionName &name,
                                                               const QString &qualifier) const;
    /// Sorted by qualifier.
    Result<QList<QualifiedConfig>> eventInvokeConfigs(const FunctionName &name) const;
    Result<void> putEventInvokeConfig(const FunctionName &name, const QString &qualifier,
                                      const EventInvokeConfig &config);
    Result<void> removeEventInvokeConfig(const FunctionName &name, const QString &qualifier);

private:
    Workspace &m_workspace;
};

} // namespace lambdesk
