// SPDX-License-Identifier: GPL-3.0-or-later
#include "functionsettingsservice.h"

#include "functionreference.h"
#include "functionsettingsstore.h"

#include <model/core/async.h>
#include <model/core/clock.h>

namespace lambdesk
{

namespace
{

// docs.aws.amazon.com/lambda/latest/dg/configuration-tags.html
constexpr int longestTagKey = 128;
constexpr int longestTagValue = 256;

} // namespace

FunctionSettingsService::FunctionSettingsService(Workspace &workspace, const Clock &clock,
                                                 const Quotas &quotas, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_quotas(quotas)
    , m_store(std::make_unique<FunctionSettingsStore>(workspace))
{
}

FunctionSettingsService::~FunctionSettingsService() = default;

QFuture<Result<Tags>> FunctionSettingsService::tags(const FunctionName &name)
{
    return runOn(this, [this, name] { return m_store->tags(name); });
}

QFuture<Result<void>> FunctionSettingsService::tag(const FunctionName &name, const Tags &tags)
{
    return runOn(this, [this, name, tags]() -> Result<void> {
        auto all = m_store->tags(name);
        if (!all)
            return fail(all.error());
        for (auto tag = tags.cbegin(); tag != tags.cend(); ++tag)
            all->insert(tag.key(), tag.value());
        if (const auto checked = checkTags(*all); !checked)
            return checked;
        return m_store->setTags(name, *all);
    });
}

QFuture<Result<void>> FunctionSettingsService::untag(const FunctionName &name, const QStringList &keys)
{
    return runOn(this, [this, name, keys]() -> Result<void> {
        auto all = m_store->tags(name);
        if (!all)
            return fail(all.error());
        for (const auto &key : keys)
            all->remove(key);
        return m_store->setTags(name, *all);
    });
}

Result<void> FunctionSettingsService::checkTags(const Tags &tags) const
{
    for (auto tag = tags.cbegin(); tag != tags.cend(); ++tag) {
        if (tag.key().isEmpty() || tag.key().size() > longestTagKey ||
            tag.key().startsWith(QLatin1String("aws:"), Qt::CaseInsensitive))
            return fail(ErrorKind::InvalidParameter,
                        tr("A tag's key has 1 to %1 characters and doesn't begin with \"aws:\": \"%2\".")
                            .arg(longestTagKey)
                            .arg(tag.key().left(longestTagKey)));
        if (tag.value().size() > longestTagValue)
            return fail(ErrorKind::InvalidParameter,
                        tr("A tag's value has at most %1 characters; that of \"%2\" has %3.")
                            .arg(longestTagValue)
                            .arg(tag.key())
                            .arg(tag.value().size()));
    }
    if (tags.size() > m_quotas.tagsPerFunction)
        return fail(ErrorKind::InvalidParameter, tr("A function has at most %1 tags; these are %2.")
                                                     .arg(m_quotas.tagsPerFunction)
                                                     .arg(tags.size()));
    return {};
}

QFuture<Result<std::optional<int>>> FunctionSettingsService::reservedConcurrency(const FunctionName &name)
{
    return runOn(this, [this, name] { return m_store->reservedConcurrency(name); });
}

QFuture<Result<void>> FunctionSettingsService::reserveConcurrency(const FunctionName &name,
                                                                  std::optional<int> limit)
{
    return runOn(this, [this, name, limit]() -> Result<void> {
        const auto reserved = m_store->reservedByOthers(name);
        if (!reserved)
            return fail(reserved.error());
        if (limit && *limit < 0)
            return fail(ErrorKind::InvalidParameter, tr("A reserved concurrency is 0 or more."));
        const int minimum = m_quotas.unreservedConcurrencyMinimum;
        if (limit && qint64(*reserved) + *limit + minimum > m_quotas.concurrentExecutions)
            return fail(ErrorKind::InvalidParameter,
                        tr("Specified ReservedConcurrentExecutions for function decreases account's "
                           "UnreservedConcurrentExecution below its minimum value of [%1].")
                            .arg(minimum));
        const auto set = m_store->setReservedConcurrency(name, limit);
        if (set)
            Q_EMIT reservedConcurrencyChanged(name, limit);
        return set;
    });
}

QFuture<Result<int>> FunctionSettingsService::unreservedConcurrency()
{
    return runOn(this, [this]() -> Result<int> {
        const auto reserved = m_store->reservedInAll();
        if (!reserved)
            return reserved;
        return m_quotas.concurrentExecutions - *reserved;
    });
}

QFuture<Result<EventInvokeConfig>> FunctionSettingsService::eventInvokeConfig(const FunctionName &name,
                                                                              const Qualifier &qualifier)
{
    return runOn(this, [this, name, qualifier] { return findConfig(name, qualifier); });
}

Result<EventInvokeConfig> FunctionSettingsService::findConfig(const FunctionName &name,
                                                              const Qualifier &qualifier) const
{
    const auto config = m_store->eventInvokeConfig(name, qualifier.value());
    if (!config)
        return fail(config.error());
    if (!*config)
        return fail(ErrorKind::NotFound,
                    tr("The function %1 doesn't have an EventInvokeConfig").arg(name.value()));
    return **config;
}

QFuture<Result<QList<FunctionSettingsService::QualifiedConfig>>>
FunctionSettingsService::eventInvokeConfigs(const FunctionName &name)
{
    return runOn(this, [this, name] { return m_store->eventInvokeConfigs(name); });
}

QFuture<Result<EventInvokeConfig>> FunctionSettingsService::putEventInvokeConfig(const FunctionName &name,
                                                                                 const Qualifier &qualifier,
                                                                                 const ConfigEdit &edit)
{
    return runOn(this, [this, name, qualifier, edit] {
        EventInvokeConfig config;
        edit(config);
        return keepConfig(name, qualifier, config);
    });
}

QFuture<Result<EventInvokeConfig>>
FunctionSettingsService::updateEventInvokeConfig(const FunctionName &name, const Qualifier &qualifier,
                                                 const ConfigEdit &edit)
{
    return runOn(this, [this, name, qualifier, edit]() -> Result<EventInvokeConfig> {
        auto config = findConfig(name, qualifier);
        if (!config)
            return config;
        edit(*config);
        return keepConfig(name, qualifier, *config);
    });
}

Result<EventInvokeConfig> FunctionSettingsService::keepConfig(const FunctionName &name,
                                                              const Qualifier &qualifier,
                                                              EventInvokeConfig config)
{
    if (const auto checked = check(config); !checked)
        return fail(checked.error());
    config.lastModified = m_clock.now();
    if (const auto put = m_store->putEventInvokeConfig(name, qualifier.value(), config); !put)
        return fail(put.error());
    return config;
}

QFuture<Result<void>> FunctionSettingsService::removeEventInvokeConfig(const FunctionName &name,
                                                                       const Qualifier &qualifier)
{
    return runOn(this, [this, name, qualifier]() -> Result<void> {
        if (const auto found = findConfig(name, qualifier); !found)
            return fail(found.error());
        return m_store->removeEventInvokeConfig(name, qualifier.value());
    });
}

Result<void> FunctionSettingsService::check(const EventInvokeConfig &config) const
{
    if (const int retries = config.maximumRetries.value_or(0);
        retries < 0 || retries > m_quotas.asynchronousRetries)
        return fail(ErrorKind::InvalidParameter, tr("MaximumRetryAttempts goes from 0 to %1; %2 is outside.")
                                                     .arg(m_quotas.asynchronousRetries)
                                                     .arg(retries));
    if (const auto age = config.maximumAgeSeconds; age && (*age < m_quotas.asynchronousAgeMinimumSeconds ||
                                                           *age > m_quotas.asynchronousAgeMaximumSeconds))
        return fail(ErrorKind::InvalidParameter,
                    tr("MaximumEventAgeInSeconds goes from %1 to %2; %3 is outside.")
                        .arg(m_quotas.asynchronousAgeMinimumSeconds)
                        .arg(m_quotas.asynchronousAgeMaximumSeconds)
                        .arg(*age));
    if (const auto checked = checkDestination(config.onSuccess); !checked)
        return checked;
    return checkDestination(config.onFailure);
}

Result<void> FunctionSettingsService::checkDestination(const QString &arn) const
{
    if (arn.isEmpty())
        return {};
    if (!arn.startsWith(QLatin1String("arn:")) || !FunctionReference::from(arn, m_quotas))
        return fail(ErrorKind::InvalidParameter,
                    tr("The destination ARN %1 is invalid: here a destination is another function.")
                        .arg(arn.left(200)));
    return {};
}

} // namespace lambdesk
