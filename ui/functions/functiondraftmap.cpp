// SPDX-License-Identifier: GPL-3.0-or-later
#include "functiondraftmap.h"

#include <QCborArray>

using namespace Qt::StringLiterals;

namespace lambdesk
{

namespace
{

struct KeptField {
    QLatin1String key;
    QString FunctionDraft::*member;
};

constexpr KeptField keptFields[] = {
    {QLatin1String("name"), &FunctionDraft::name},
    {QLatin1String("description"), &FunctionDraft::description},
    {QLatin1String("runtime"), &FunctionDraft::runtime},
    {QLatin1String("handler"), &FunctionDraft::handler},
    {QLatin1String("role"), &FunctionDraft::role},
    {QLatin1String("memory"), &FunctionDraft::memory},
    {QLatin1String("ephemeralStorage"), &FunctionDraft::ephemeralStorage},
    {QLatin1String("minutes"), &FunctionDraft::timeoutMinutes},
    {QLatin1String("seconds"), &FunctionDraft::timeoutSeconds},
};

} // namespace

QCborMap mapOf(const FunctionDraft &draft)
{
    QCborMap map;
    for (const KeptField &field : keptFields)
        map.insert(field.key, draft.*field.member);
    QCborArray environment;
    for (const auto &variable : draft.environment)
        environment.append(QCborArray{variable.key, variable.value});
    map.insert(u"environment"_s, environment);
    QCborArray layers;
    for (const FunctionLayer &layer : draft.layers)
        layers.append(QCborArray{layer.reference.name.value(), layer.reference.number, layer.code.sha256,
                                 layer.code.bytes});
    map.insert(u"layers"_s, layers);
    return map;
}

FunctionDraft functionDraftOf(const QCborMap &map)
{
    FunctionDraft draft;
    for (const KeptField &field : keptFields)
        draft.*field.member = map.value(field.key).toString();
    const QCborArray environment = map.value(u"environment"_s).toArray();
    for (const auto &each : environment) {
        const QCborArray variable = each.toArray();
        draft.environment.append({variable.at(0).toString(), variable.at(1).toString()});
    }
    const QCborArray layers = map.value(u"layers"_s).toArray();
    for (const auto &each : layers) {
        const QCborArray layer = each.toArray();
        if (const auto name = LayerName::from(layer.at(0).toString()))
            draft.layers.append({{*name, int(layer.at(1).toInteger())},
                                 {layer.at(2).toByteArray(), layer.at(3).toInteger()}});
    }
    return draft;
}

} // namespace lambdesk
