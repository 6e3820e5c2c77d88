// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventsamples.h"

#include <model/core/jsontext.h>
#include <model/engine/engine.h>
#include <ui/languages/datatext.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lambdesk
{

namespace
{

bool hasName(const QList<EventTemplate> &samples, const QString &name)
{
    return std::any_of(samples.cbegin(), samples.cend(),
                       [&](const EventTemplate &sample) { return sample.name == name; });
}

bool hasBody(const QList<EventTemplate> &samples, const QByteArray &body)
{
    return std::any_of(samples.cbegin(), samples.cend(),
                       [&](const EventTemplate &sample) { return prettyJson(sample.body) == body; });
}

} // namespace

QList<EventTemplate> eventSamples(const Catalogs &catalogs)
{
    const QList<EventTemplate> &templates = catalogs.eventTemplates;
    QList<EventTemplate> ofBlueprints;
    for (const Blueprint &blueprint : catalogs.blueprints) {
        const QByteArray body = prettyJson(blueprint.sampleEvent);
        if (blueprint.sampleEvent.trimmed().isEmpty() || hasBody(templates, body) ||
            hasBody(ofBlueprints, body))
            continue;
        QString name = translated(DataText::SampleEvent, blueprint.sampleEventName);
        if (name.isEmpty())
            name = blueprint.id;
        if (hasName(templates, name) || hasName(ofBlueprints, name))
            name += u" (%1)"_s.arg(blueprint.id);
        ofBlueprints.append({name, blueprint.sampleEvent});
    }
    return templates.mid(0, 1) + ofBlueprints + templates.mid(1);
}

} // namespace lambdesk
