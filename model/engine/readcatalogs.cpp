// SPDX-License-Identifier: GPL-3.0-or-later
#include "readcatalogs.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <utility>

namespace lambdesk
{

namespace
{

struct EngineText {
    Q_DECLARE_TR_FUNCTIONS(Engine)
};

/// Moves the value out, or notes the first error; so a list of reads reads like one.
template <typename Value>
void take(Result<Value> read, Value &value, Result<void> &outcome)
{
    if (!outcome)
        return;
    if (read)
        value = *std::move(read);
    else
        outcome = fail(read.error());
}

/// An account with less than the profile's concurrency keeps the same share of it unreserved.
Result<void> lowerConcurrency(Quotas &quotas, int concurrency)
{
    if (concurrency < 1 || concurrency > quotas.concurrentExecutions)
        return fail(ErrorKind::InvalidParameter,
                    EngineText::tr("The concurrency goes from 1 to %1; %2 is outside.")
                        .arg(quotas.concurrentExecutions)
                        .arg(concurrency));
    const qint64 share = qint64(quotas.unreservedConcurrencyMinimum) * concurrency;
    quotas.unreservedConcurrencyMinimum = int(share / quotas.concurrentExecutions);
    quotas.concurrentExecutions = concurrency;
    return {};
}

} // namespace

Result<Catalogs> readCatalogs(const ResourcePaths &resources, const QString &profileId,
                              std::optional<int> concurrency)
{
    const auto profile = QStringLiteral("%1/profile-%2.json").arg(resources.platform(), profileId);
    if (profileId.contains(u'/') || !QFileInfo(profile).isFile())
        return fail(ErrorKind::InvalidParameter,
                    EngineText::tr("There is no platform profile named \"%1\".").arg(profileId), profile);
    Catalogs catalogs;
    Result<void> outcome;
    take(readPlatformProfile(profile), catalogs.profile, outcome);
    take(readRoles(resources.roles()), catalogs.roles, outcome);
    take(readBlueprints(resources.blueprints()), catalogs.blueprints, outcome);
    take(readBlankFunction(resources.blueprints(), Language::NodeJs), catalogs.blankNodeJs, outcome);
    take(readBlankFunction(resources.blueprints(), Language::Python), catalogs.blankPython, outcome);
    take(readEventTemplates(resources.events()), catalogs.eventTemplates, outcome);
    take(readSampleQueries(resources.queries()), catalogs.sampleQueries, outcome);
    if (outcome && concurrency)
        outcome = lowerConcurrency(catalogs.profile.quotas, *concurrency);
    if (!outcome)
        return fail(outcome.error());
    return catalogs;
}

} // namespace lambdesk
