// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/functions/functionsettings.h>
#include <model/functions/functionvalues.h>
#include <model/functions/qualifier.h>

#include <QFuture>
#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>
#include <utility>

namespace lambdesk
{

class Clock;
class FunctionSettingsStore;
class Workspace;

/// Tags, reserved concurrency and event-invoke configurations of functions. Engine thread; calls from any
/// thread; each ends with NotFound when the function isn't there.
class FunctionSettingsService final : public QObject
{
    Q_OBJECT
public:
    FunctionSettingsService(Workspace &workspace, const Clock &clock, const Quotas &quotas,
                            QObject *parent = nullptr);
    ~FunctionSettingsService() override;

    QFuture<Result<Tags>> tags(const FunctionName &name);
    /// Adds to the tags, or changes them. InvalidParameter for odd ones, and for more than there may be.
    QFuture<Result<void>> tag(const FunctionName &name, const Tags &tags);
    QFuture<Result<void>> untag(const FunctionName &name, const QStringList &keys);
    /// The rules for tags alone.
    Result<void> checkTags(const Tags &tags) const;

    QFuture<Result<std::optional<int>>> reservedConcurrency(const FunctionName &name);
    /// InvalidParameter when too little is left for the other functions. Nothing gives it back.
    QFuture<Result<void>> reserveConcurrency(const FunctionName &name, std::optional<int> limit);
    /// What no function has reserved.
    QFuture<Result<int>> unreservedConcurrency();

    using QualifiedConfig = std::pair<QString, EventInvokeConfig>; ///< the first is a qualifier's text
    /// NotFound when none was put.
    QFuture<Result<EventInvokeConfig>> eventInvokeConfig(const FunctionName &name,
                                                         const Qualifier &qualifier);
    /// Sorted by qualifier.
    QFuture<Result<QList<QualifiedConfig>>> eventInvokeConfigs(const FunctionName &name);
    using ConfigEdit = std::function<void(EventInvokeConfig &)>;
    /// What `edit` makes of an empty configuration, in place of the one that there is.
    QFuture<Result<EventInvokeConfig>>
    putEventInvokeConfig(const FunctionName &name, const Qualifier &qualifier, const ConfigEdit &edit);
    /// What `edit` makes of the configuration. NotFound when none was put.
    QFuture<Result<EventInvokeConfig>>
    updateEventInvokeConfig(const FunctionName &name, const Qualifier &qualifier, const ConfigEdit &edit);
    /// NotFound when none was put.
    QFuture<Result<void>> removeEventInvokeConfig(const FunctionName &name, const Qualifier &qualifier);

Q_SIGNALS:
    void reservedConcurrencyChanged(const lambdesk::FunctionName &name, std::optional<int> limit);

private:
    Result<void> check(const EventInvokeConfig &config) const;
    Result<void> checkDestination(const QString &arn) const;
    Result<EventInvokeConfig> keepConfig(const FunctionName &name, const Qualifier &qualifier,
                                         EventInvokeConfig config);
    Result<EventInvokeConfig> findConfig(const FunctionName &name, const Qualifier &qualifier) const;

    const Clock &m_clock;
    Quotas m_quotas;
    std::unique_ptr<FunctionSettingsStore> m_store;
};

} // namespace lambdesk
