// SPDX-License-Identifier: GPL-3.0-or-later
#include "configurationedits.h"

#include "functiondraftmap.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lambdesk
{

namespace
{

using Variable = EnvironmentVariables::Variable;
using Variables = QList<Variable>;

bool hasKey(const Variables &variables, const QString &key)
{
    return std::any_of(variables.cbegin(), variables.cend(),
                       [&key](const Variable &each) { return each.key == key; });
}

Variables mergedVariables(const Variables &before, const Variables &now, const Variables &saved)
{
    if (now == before)
        return saved;
    if (saved == before)
        return now;
    Variables merged = saved;
    merged.removeIf([&](const Variable &each) { return hasKey(before, each.key) && !hasKey(now, each.key); });
    QSet<QString> put; // a key that was typed twice is wrong, and both are to be seen
    for (const Variable &typed : now) {
        if (before.contains(typed))
            continue;
        const auto place = std::find_if(merged.begin(), merged.end(),
                                        [&typed](const Variable &each) { return each.key == typed.key; });
        if (place == merged.end() || put.contains(typed.key))
            merged.append(typed);
        else
            place->value = typed.value;
        put.insert(typed.key);
    }
    return merged;
}

} // namespace

FunctionDraft ConfigurationEdits::on(const FunctionDraft &saved) const
{
    FunctionDraft merged = now.exchanged(before, saved);
    if (now.runtime == before.runtime)
        merged.runtime = saved.runtime;
    if (now.layers == before.layers)
        merged.layers = saved.layers;
    merged.environment = mergedVariables(before.environment, now.environment, saved.environment);
    return merged;
}

QByteArray ConfigurationEdits::encoded() const
{
    return QCborMap{{u"before"_s, mapOf(before)}, {u"now"_s, mapOf(now)}}.toCborValue().toCbor();
}

std::optional<ConfigurationEdits> ConfigurationEdits::decoded(const QByteArray &bytes)
{
    const QCborMap map = QCborValue::fromCbor(bytes).toMap();
    if (!map.value(u"before"_s).isMap() || !map.value(u"now"_s).isMap())
        return std::nullopt;
    return ConfigurationEdits{functionDraftOf(map.value(u"before"_s).toMap()),
                              functionDraftOf(map.value(u"now"_s).toMap())};
}

} // namespace lambdesk
