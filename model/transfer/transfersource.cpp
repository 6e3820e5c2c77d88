// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfersource.h"

#include <model/functions/aliasstore.h>
#include <model/functions/functionsettingsstore.h>
#include <model/functions/functionstore.h>
#include <model/functions/policystore.h>
#include <model/functions/testeventstore.h>
#include <model/functions/versionstore.h>
#include <model/layers/layerstore.h>

#include <algorithm>

namespace lambdesk
{

namespace
{

/// Reads one function after the other; the first error stays.
class Source
{
public:
    Source(Workspace &workspace, const ExportChoice &choice)
        : m_workspace(workspace)
        , m_choice(choice)
    {
    }

    Result<QList<Function>> chosen() const
    {
        const FunctionStore store(m_workspace);
        if (!m_choice.functions)
            return store.all();
        QList<Function> functions;
        for (const FunctionName &name : *m_choice.functions) {
            auto function = store.find(name);
            if (!function)
                return fail(function.error());
            functions.append(*std::move(function));
        }
        std::sort(functions.begin(), functions.end(), [](const Function &a, const Function &b) {
            return a.configuration.name.value() < b.configuration.name.value();
        });
        return functions;
    }

    Result<TransferredFunction> read(const Function &latest) const
    {
        const FunctionName &name = latest.configuration.name;
        TransferredFunction function{latest};
        function.lacksValues = !m_choice.environmentValues;
        if (m_choice.versions) {
            if (const auto read = readVersions(function); !read)
                return fail(read.error());
        }
        if (m_choice.testEvents) {
            auto events = TestEventStore(m_workspace).list(name);
            if (!events)
                return fail(events.error());
            function.testEvents = *std::move(events);
        }
        if (const auto read = readSettings(function); !read)
            return fail(read.error());
        return function;
    }

    Result<QList<LayerVersion>> layersOfAll(const QList<TransferredFunction> &functions) const
    {
        QList<LayerVersion> layers;
        const LayerStore store(m_workspace);
        for (const TransferredFunction &function : functions) {
            for (const LayerReference &reference : layersOf(function)) {
                const auto isKnown = [&reference](const LayerVersion &layer) {
                    return layer.reference == reference;
                };
                if (std::any_of(layers.cbegin(), layers.cend(), isKnown))
                    continue;
                const auto layer = store.find(reference);
                if (!layer)
                    return fail(layer.error());
                if (*layer)
                    layers.append(**layer);
            }
        }
        std::sort(layers.begin(), layers.end(), [](const LayerVersion &a, const LayerVersion &b) {
            return std::pair(a.reference.name.value(), a.reference.number) <
                   std::pair(b.reference.name.value(), b.reference.number);
        });
        return layers;
    }

private:
    Result<void> readVersions(TransferredFunction &function) const
    {
        const FunctionName &name = function.latest.configuration.name;
        auto versions = VersionStore(m_workspace).all(name);
        if (!versions)
            return fail(versions.error());
        auto aliases = AliasStore(m_workspace).all(name);
        if (!aliases)
            return fail(aliases.error());
        function.versions = *std::move(versions);
        function.aliases = *std::move(aliases);
        return {};
    }

    Result<void> readSettings(TransferredFunction &function) const
    {
        const FunctionName &name = function.latest.configuration.name;
        const FunctionSettingsStore settings(m_workspace);
        auto tags = settings.tags(name);
        if (!tags)
            return fail(tags.error());
        function.tags = *std::move(tags);
        const auto reserved = settings.reservedConcurrency(name);
        if (!reserved)
            return fail(reserved.error());
        function.reservedConcurrency = *reserved;
        return readQualified(function, settings);
    }

    /// What is set of the function itself, and of those versions and aliases that come along.
    Result<void> readQualified(TransferredFunction &function, const FunctionSettingsStore &settings) const
    {
        const FunctionName &name = function.latest.configuration.name;
        QList<Qualifier> qualifiers{Qualifier()};
        for (const Function &version : std::as_const(function.versions))
            qualifiers.append(Qualifier(version.version.toInt()));
        for (const Alias &alias : std::as_const(function.aliases))
            qualifiers.append(Qualifier(alias.name));
        const PolicyStore policies(m_workspace);
        for (const Qualifier &qualifier : std::as_const(qualifiers)) {
            const auto config = settings.eventInvokeConfig(name, qualifier.value());
            if (!config)
                return fail(config.error());
            if (*config)
                function.eventInvokeConfigs.append({qualifier.value(), **config});
            const auto policy = policies.find(name, qualifier);
            if (!policy)
                return fail(policy.error());
            if (*policy)
                function.policies.append({qualifier, **policy});
        }
        return {};
    }

    Workspace &m_workspace;
    const ExportChoice &m_choice;
};

} // namespace

Result<TransferContents> readForTransfer(Workspace &workspace, const ExportChoice &choice)
{
    const Source source(workspace, choice);
    const auto functions = source.chosen();
    if (!functions)
        return fail(functions.error());
    TransferContents contents;
    for (const Function &each : *functions) {
        auto function = source.read(each);
        if (!function)
            return fail(function.error());
        contents.functions.append(*std::move(function));
    }
    if (choice.layers) {
        auto layers = source.layersOfAll(contents.functions);
        if (!layers)
            return fail(layers.error());
        contents.layers = *std::move(layers);
    }
    return contents;
}

} // namespace lambdesk
