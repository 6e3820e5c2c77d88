// SPDX-License-Identifier: GPL-3.0-or-later
#include "functionresolver.h"

#include "aliasstore.h"
#include "functionstore.h"
#include "storedvalues.h"
#include "versionstore.h"

namespace lambdesk
{

FunctionResolver::FunctionResolver(Workspace &workspace, std::function<double()> chance)
    : m_functions(std::make_unique<FunctionStore>(workspace))
    , m_versions(std::make_unique<VersionStore>(workspace))
    , m_aliases(std::make_unique<AliasStore>(workspace))
    , m_chance(std::move(chance))
{
}

FunctionResolver::~FunctionResolver() = default;

Result<Function> FunctionResolver::resolve(const FunctionName &name, const Qualifier &qualifier) const
{
    return find(name, qualifier, qualifier.kind() == Qualifier::Kind::Alias ? m_chance() : 1);
}

Result<Function> FunctionResolver::describe(const FunctionName &name, const Qualifier &qualifier) const
{
    return find(name, qualifier, 1);
}

Result<Function> FunctionResolver::find(const FunctionName &name, const Qualifier &qualifier,
                                        double chance) const
{
    switch (qualifier.kind()) {
    case Qualifier::Kind::Latest:
        return m_functions->find(name);
    case Qualifier::Kind::Version:
        return m_versions->find(name, qualifier.number());
    case Qualifier::Kind::Alias:
        break;
    }
    const auto alias = AliasName::from(qualifier.value(), quotasOfStoredValues());
    if (!alias)
        return fail(alias.error());
    const auto found = m_aliases->find(name, *alias);
    if (!found)
        return fail(found.error());
    if (found->route && chance < found->route->weight)
        return m_versions->find(name, found->route->version);
    return find(name, found->version, chance);
}

} // namespace lambdesk
