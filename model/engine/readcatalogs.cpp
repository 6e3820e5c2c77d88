// SPDX-License-Identifier: GPL-3.0-or-later
#include "readcatalogs.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <utility>

namespace lambdesk
{

namespace
{

struct Text {
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

} // namespace

Result<Catalogs> readCatalogs(const ResourcePaths &resources, const QString &profileId)
{
    const auto profile = QStringLiteral("%1/profile-%2.json").arg(resources.platform(), profileId);
    if (profileId.contains(u'/') || !QFileInfo(profile).isFile())
        return fail(ErrorKind::InvalidParameter,
                    Text::tr("There is no platform profile named \"%1\".").arg(profileId), profile);
    Catalogs catalogs;
    Result<void> outcome;
    take(readPlatformProfile(profile), catalogs.profile, outcome);
    take(readRoles(resources.roles()), catalogs.roles, outcome);
    take(readBlueprints(resources.blueprints()), catalogs.blueprints, outcome);
    take(readBlankFunction(resources.blueprints(), Language::NodeJs), catalogs.blankNodeJs, outcome);
    take(readBlankFunction(resources.blueprints(), Language::Python), catalogs.blankPython, outcome);
    take(readEventTemplates(resources.events()), catalogs.eventTemplates, outcome);
    take(readSampleQueries(resources.queries()), catalogs.sampleQueries, outcome);
    if (!outcome)
        return fail(outcome.error());
    return catalogs;
}

} // namespace lambdesk
