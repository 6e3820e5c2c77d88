// SPDX-License-Identifier: GPL-3.0-or-later
#include "arrival.h"

#include <model/core/clock.h>
#include <model/core/idgenerator.h>
#include <model/functions/aliasstore.h>
#include <model/functions/functionsettingsstore.h>
#include <model/functions/functionstore.h>
#include <model/functions/policystore.h>
#include <model/functions/removedfunctionstore.h>
#include <model/functions/testeventstore.h>
#include <model/functions/versionstore.h>
#include <model/layers/layerstore.h>

#include <algorithm>

namespace lambdesk
{

Arrival::Arrival(Workspace &workspace, const Clock &clock, IdGenerator &ids, const PlatformProfile &profile)
    : m_workspace(workspace)
    , m_clock(clock)
    , m_ids(ids)
    , m_profile(profile)
    , m_layers(workspace, profile)
{
}

Result<void> Arrival::addLayers(const QList<LayerVersion> &layers,
                                const QHash<QByteArray, qint64> &unpackedBytes)
{
    for (LayerVersion layer : layers) {
        layer.unpackedBytes = unpackedBytes.value(layer.code.sha256);
        const auto here = addLayer(layer);
        if (!here)
            return fail(here.error());
        m_numbers.append({layer.reference, *here});
    }
    return {};
}

Result<LayerReference> Arrival::addLayer(LayerVersion layer)
{
    LayerStore store(m_workspace);
    const auto same = store.find(layer.reference);
    if (!same)
        return fail(same.error());
    if (*same && (*same)->code == layer.code) {
        if ((*same)->isDeleted)
            m_imported.layers.append({layer.reference, (*same)->created, true});
        if (const auto marked = store.markDeleted(layer.reference, false); !marked)
            return fail(marked.error());
        return layer.reference;
    }
    const auto all = store.all();
    if (!all)
        return fail(all.error());
    const auto twin = std::find_if(all->cbegin(), all->cend(), [&layer](const LayerVersion &other) {
        return other.reference.name == layer.reference.name && other.code == layer.code;
    });
    if (twin != all->cend())
        return twin->reference;
    layer.isDeleted = false;
    if (!*same) {
        if (const auto inserted = store.insert(layer); !inserted)
            return fail(inserted.error());
        m_imported.layers.append({layer.reference, layer.created});
        return layer.reference;
    }
    const auto inserted = store.insertNext(layer);
    if (!inserted)
        return fail(inserted.error());
    m_imported.layers.append({inserted->reference, inserted->created});
    return inserted->reference;
}

Result<void> Arrival::add(const TransferredFunction &transferred, const ImportChoice &choice)
{
    if (const auto room = makeRoom(choice); !room)
        return room;
    auto function = adapted(transferred.latest, choice.name);
    if (!function)
        return fail(function.error());
    function->lastModified = m_clock.now();
    if (const auto inserted = FunctionStore(m_workspace).insert(*function, {CodeArrival::Kind::Imported});
        !inserted)
        return inserted;
    auto added = addVersions(transferred, choice.name);
    if (added)
        added = addTestEvents(transferred, choice.name);
    if (added)
        added = addSettings(transferred, choice.name);
    if (added)
        m_imported.functions.append(*std::move(function));
    return added;
}

Result<void> Arrival::makeRoom(const ImportChoice &choice)
{
    const FunctionStore store(m_workspace);
    if (!choice.replaces || store.checkFree(choice.name))
        return {};
    const RemovedFunction replaced{m_ids.uuid(), choice.name};
    if (const auto removed = RemovedFunctionStore(m_workspace).remove(replaced, m_clock.now()); !removed)
        return removed;
    m_imported.replaced.append(replaced);
    return {};
}

Result<Function> Arrival::adapted(Function function, const FunctionName &name) const
{
    FunctionConfiguration &configuration = function.configuration;
    configuration.name = name;
    function.revisionId = m_ids.uuid();
    const LayerStore store(m_workspace);
    QList<FunctionLayer> layers;
    for (const FunctionLayer &layer : std::as_const(configuration.layers)) {
        const auto here = std::find_if(m_numbers.cbegin(), m_numbers.cend(), [&layer](const auto &numbers) {
            return numbers.first == layer.reference;
        });
        if (here != m_numbers.cend()) {
            layers.append({here->second});
            continue;
        }
        const auto known = store.find(layer.reference);
        if (!known)
            return fail(known.error());
        if (*known && !(*known)->isDeleted)
            layers.append({layer.reference});
    }
    configuration.layers = layers;
    if (const auto completed = m_layers.complete(function, {}); !completed)
        return fail(completed.error());
    return function;
}

Result<void> Arrival::addVersions(const TransferredFunction &transferred, const FunctionName &name)
{
    VersionStore versions(m_workspace);
    for (const Function &each : transferred.versions) {
        const auto version = adapted(each, name);
        if (!version)
            return fail(version.error());
        if (const auto inserted = versions.insert(*version); !inserted)
            return inserted;
    }
    AliasStore aliases(m_workspace);
    for (Alias alias : transferred.aliases) {
        alias.function = name;
        alias.revisionId = m_ids.uuid();
        if (const auto inserted = aliases.insert(alias); !inserted)
            return inserted;
    }
    return {};
}

Result<void> Arrival::addTestEvents(const TransferredFunction &transferred, const FunctionName &name)
{
    TestEventStore store(m_workspace);
    const auto &[events, selected] = transferred.testEvents;
    for (const TestEvent &event : events) {
        if (const auto saved = store.save(name, event); !saved)
            return fail(saved.error());
    }
    if (selected.isEmpty())
        return {};
    if (const auto chosen = store.select(name, selected); !chosen)
        return fail(chosen.error());
    return {};
}

Result<void> Arrival::addSettings(const TransferredFunction &transferred, const FunctionName &name)
{
    FunctionSettingsStore settings(m_workspace);
    if (const auto set = settings.setTags(name, transferred.tags); !set)
        return set;
    if (transferred.reservedConcurrency) {
        const auto others = settings.reservedByOthers(name);
        if (!others)
            return fail(others.error());
        const Quotas &quotas = m_profile.quotas;
        // As of a function that comes back: where there is no room, it has none.
        if (qint64(*others) + *transferred.reservedConcurrency + quotas.unreservedConcurrencyMinimum <=
            quotas.concurrentExecutions) {
            if (const auto set = settings.setReservedConcurrency(name, transferred.reservedConcurrency); !set)
                return set;
        }
    }
    for (auto [qualifier, config] : transferred.eventInvokeConfigs) {
        config.lastModified = m_clock.now();
        if (const auto put = settings.putEventInvokeConfig(name, qualifier, config); !put)
            return put;
    }
    PolicyStore policies(m_workspace);
    for (auto [qualifier, policy] : transferred.policies) {
        policy.revisionId = m_ids.uuid();
        if (const auto put = policies.put(name, qualifier, policy); !put)
            return put;
    }
    return {};
}

} // namespace lambdesk
