// SPDX-License-Identifier: GPL-3.0-or-later
#include "functionservice.h"

#include "functionstore.h"

#include <model/core/async.h>
#include <model/core/clock.h>
#include <model/core/idgenerator.h>
#include <model/workspace/workspace.h>

namespace lambdesk
{

FunctionService::FunctionService(Workspace &workspace, const Clock &clock, IdGenerator &ids, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_clock(clock)
    , m_ids(ids)
    , m_store(std::make_unique<FunctionStore>(workspace))
{
}

FunctionService::~FunctionService() = default;

QFuture<Result<QList<Function>>> FunctionService::list()
{
    return runOn(this, [this] { return m_store->all(); });
}

QFuture<Result<Function>> FunctionService::get(const FunctionName &name)
{
    return runOn(this, [this, name] { return m_store->find(name); });
}

QFuture<Result<Function>> FunctionService::create(const FunctionConfiguration &configuration,
                                                  const CodePackage &code)
{
    return runOn(this, [this, configuration, code]() -> Result<Function> {
        if (const auto open = m_workspace.openDatabase(); !open)
            return fail(open.error());
        const auto reference = packages().add(code);
        if (!reference)
            return fail(reference.error());
        const auto function = stamped({configuration, *reference, QStringLiteral("$LATEST"), {}, {}});
        if (const auto inserted = m_store->insert(function); !inserted)
            return fail(inserted.error());
        Q_EMIT functionCreated(function);
        return function;
    });
}

QFuture<Result<Function>> FunctionService::updateConfiguration(const FunctionConfiguration &configuration)
{
    return runOn(this, [this, configuration]() -> Result<Function> {
        auto function = m_store->find(configuration.name);
        if (!function)
            return function;
        function->configuration = configuration;
        return update(*std::move(function));
    });
}

QFuture<Result<Function>> FunctionService::updateCode(const FunctionName &name, const CodePackage &code)
{
    return runOn(this, [this, name, code]() -> Result<Function> {
        auto function = m_store->find(name);
        if (!function)
            return function;
        const auto reference = packages().add(code);
        if (!reference)
            return fail(reference.error());
        function->code = *reference;
        return update(*std::move(function));
    });
}

QFuture<Result<Function>> FunctionService::duplicate(const FunctionName &name, const FunctionName &newName)
{
    return runOn(this, [this, name, newName]() -> Result<Function> {
        auto source = m_store->find(name);
        if (!source)
            return source;
        auto copy = stamped(*std::move(source));
        copy.configuration.name = newName;
        if (const auto inserted = m_store->insertCopy(copy, name); !inserted)
            return fail(inserted.error());
        Q_EMIT functionCreated(copy);
        return copy;
    });
}

QFuture<Result<FunctionName>> FunctionService::remove(const FunctionName &name)
{
    return runOn(this, [this, name]() -> Result<FunctionName> {
        // The code's folder stays until the next start: runs under way still read it.
        if (const auto removed = m_store->remove(name); !removed)
            return fail(removed.error());
        Q_EMIT functionRemoved(name);
        return name;
    });
}

QFuture<Result<CodePackage>> FunctionService::code(const FunctionName &name)
{
    return runOn(this, [this, name]() -> Result<CodePackage> {
        const auto function = m_store->find(name);
        if (!function)
            return fail(function.error());
        return packages().read(function->code);
    });
}

PackageStore FunctionService::packages() const
{
    return PackageStore(m_workspace.paths().code(), m_workspace.paths().scratch());
}

Function FunctionService::stamped(Function function)
{
    function.revisionId = m_ids.uuid();
    function.lastModified = m_clock.now();
    return function;
}

Result<Function> FunctionService::update(Function function)
{
    const auto changed = stamped(std::move(function));
    if (const auto updated = m_store->update(changed); !updated)
        return fail(updated.error());
    Q_EMIT functionUpdated(changed);
    return changed;
}

} // namespace lambdesk
