// SPDX-License-Identifier: GPL-3.0-or-later
#include "functionresolver.h"

#include "aliasstore.h"
#include "functionstore.h"
#include "storedvalues.h"
#include "versionstore.h"

#include <model/workspace/workspace.h>

namespace lambdesk
{

namespace
{

/// A workspace with more functions reads some of them again.
constexpr qsizetype knownAtMost = 1000;

QString keyOf(const FunctionName &name, const QString &qualifier)
{
    return name.value() + u':' + qualifier;
}

/// What `known` has under the key, else what `read` finds.
template <typename Value, typename Read>
Result<Value> remembered(QHash<QString, Value> &known, const QString &key, Read read)
{
    if (const auto found = known.constFind(key); found != known.cend())
        return *found;
    const Result<Value> value = read();
    if (known.size() >= knownAtMost)
        known.clear();
    if (value)
        known.insert(key, *value);
    return value;
}

} // namespace

FunctionResolver::FunctionResolver(Workspace &workspace, std::function<double()> chance)
    : m_workspace(workspace)
    , m_functions(std::make_unique<FunctionStore>(workspace))
    , m_versions(std::make_unique<VersionStore>(workspace))
    , m_aliases(std::make_unique<AliasStore>(workspace))
    , m_chance(std::move(chance))
{
}

FunctionResolver::~FunctionResolver() = default;

Result<Function> FunctionResolver::resolve(const FunctionName &name, const Qualifier &qualifier) const
{
    forgetWhatMayHaveChanged();
    return find(name, qualifier, qualifier.kind() == Qualifier::Kind::Alias ? m_chance() : 1);
}

Result<Function> FunctionResolver::describe(const FunctionName &name, const Qualifier &qualifier) const
{
    forgetWhatMayHaveChanged();
    return find(name, qualifier, 1);
}

void FunctionResolver::forgetWhatMayHaveChanged() const
{
    if (m_knownAt == m_workspace.functionChanges())
        return;
    m_knownAt = m_workspace.functionChanges();
    m_knownFunctions.clear();
    m_knownAliases.clear();
}

Result<Function> FunctionResolver::find(const FunctionName &name, const Qualifier &qualifier,
                                        double chance) const
{
    switch (qualifier.kind()) {
    case Qualifier::Kind::Latest:
        return remembered(m_knownFunctions, keyOf(name, qualifier.value()),
                          [&] { return m_functions->find(name); });
    case Qualifier::Kind::Version:
        return version(name, qualifier.number());
    case Qualifier::Kind::Alias:
        break;
    }
    const Result<Alias> found = alias(name, qualifier.value());
    if (!found)
        return fail(found.error());
    if (found->route && chance < found->route->weight)
        return version(name, found->route->version);
    return find(name, found->version, chance);
}

Result<Function> FunctionResolver::version(const FunctionName &name, int number) const
{
    return remembered(m_knownFunctions, keyOf(name, QString::number(number)),
                      [&] { return m_versions->find(name, number); });
}

Result<Alias> FunctionResolver::alias(const FunctionName &name, const QString &text) const
{
    return remembered(m_knownAliases, keyOf(name, text), [&]() -> Result<Alias> {
        const auto checked = AliasName::from(text, quotasOfStoredValues());
        if (!checked)
            return fail(checked.error());
        return m_aliases->find(name, *checked);
    });
}

} // namespace lambdesk
