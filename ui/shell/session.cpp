// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

#include "placewords.h"

#include <model/core/async.h>
#include <model/core/paths.h>
#include <model/engine/engine.h>
#include <model/functions/functionservice.h>
#include <model/logs/logservice.h>

#include <QSet>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lambdesk
{

namespace
{

const QString placeKey = u"window/place"_s;

} // namespace

Session::Session(const Services &services, const QString &workspaceFolder, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_file(WorkspacePaths{workspaceFolder}.session())
{
    m_writer.setMaxThreadCount(1);
}

Session::~Session()
{
    m_writer.waitForDone();
}

void Session::keep(const Place &place)
{
    const QStringList words = wordsOf(place);
    if (words.isEmpty() || words == m_kept)
        return;
    m_kept = words;
    m_writer.start(
        [file = m_file, words] { QSettings(file, QSettings::IniFormat).setValue(placeKey, words); });
}

void Session::recall(const Found &found)
{
    const QStringList words = QSettings(m_file, QSettings::IniFormat).value(placeKey).toStringList();
    const auto place = placeOf(words, m_services.catalogs.profile.quotas);
    if (!place)
        return found(std::nullopt);
    if (const auto *function = place->as<FunctionPlace>()) {
        whenReady(m_services.functions.get(function->name), this,
                  [place, found](const Result<Function> &there) { found(there ? place : std::nullopt); });
    } else if (const auto *streams = place->as<LogStreamsPlace>()) {
        recallGroups(*place, {streams->group}, found);
    } else if (const auto *search = place->as<LogSearchPlace>()) {
        recallGroups(*place, search->groups, found);
    } else if (const auto *insights = place->as<InsightsPlace>()) {
        recallGroups(*place, insights->groups, found);
    } else if (const auto *events = place->as<LogEventsPlace>()) {
        whenReady(m_services.logs.stream(events->group, events->stream), this,
                  [place, found](const Result<LogStream> &there) { found(there ? place : std::nullopt); });
    } else {
        found(place);
    }
}

void Session::recallGroups(const Place &place, const QStringList &groups, const Found &found)
{
    whenReady(m_services.logs.groups(), this, [place, groups, found](const Result<QList<LogGroup>> &there) {
        QSet<QString> names;
        for (const LogGroup &group : there.value_or(QList<LogGroup>()))
            names.insert(group.name);
        const bool all = std::all_of(groups.cbegin(), groups.cend(),
                                     [&names](const QString &group) { return names.contains(group); });
        found(all ? std::optional(place) : std::nullopt);
    });
}

} // namespace lambdesk
