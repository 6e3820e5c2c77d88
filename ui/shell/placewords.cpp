// SPDX-License-Identifier: GPL-3.0-or-later
#include "placewords.h"

using namespace Qt::StringLiterals;

namespace lambdesk
{

QStringList wordsOf(const Place &place)
{
    if (place.as<FunctionsPlace>())
        return {u"functions"_s};
    if (const auto *function = place.as<FunctionPlace>())
        return {u"function"_s, function->name.value()};
    if (const auto *run = place.as<RunPlace>())
        return {u"function"_s, run->run.function.value()};
    if (place.as<LayersPlace>())
        return {u"layers"_s};
    if (place.as<MetricsPlace>())
        return {u"metrics"_s};
    if (place.as<LogGroupsPlace>())
        return {u"log-groups"_s};
    if (const auto *streams = place.as<LogStreamsPlace>())
        return {u"log-streams"_s, streams->group};
    if (const auto *events = place.as<LogEventsPlace>())
        return {u"log-events"_s, events->group, events->stream};
    if (const auto *search = place.as<LogSearchPlace>())
        return QStringList{u"log-search"_s} + search->groups;
    if (const auto *insights = place.as<InsightsPlace>())
        return QStringList{u"insights"_s} + insights->groups;
    if (place.as<PreferencesPlace>())
        return {u"preferences"_s};
    return {};
}

std::optional<Place> placeOf(const QStringList &words, const Quotas &quotas)
{
    const QString kind = words.value(0);
    const QStringList names = words.mid(1);
    if (kind == u"functions")
        return FunctionsPlace();
    if (kind == u"layers" && quotas.layersPerFunction > 0)
        return LayersPlace();
    if (kind == u"metrics")
        return MetricsPlace();
    if (kind == u"log-groups")
        return LogGroupsPlace();
    if (kind == u"preferences")
        return PreferencesPlace();
    if (kind == u"log-search")
        return LogSearchPlace{names};
    if (kind == u"insights")
        return InsightsPlace{names};
    if (kind == u"log-streams" && names.size() == 1)
        return LogStreamsPlace{names.first()};
    if (kind == u"log-events" && names.size() == 2)
        return LogEventsPlace{names.first(), names.last()};
    if (kind == u"function" && names.size() == 1) {
        if (const auto name = FunctionName::from(names.first(), quotas))
            return FunctionPlace{*name};
    }
    return std::nullopt;
}

} // namespace lambdesk
