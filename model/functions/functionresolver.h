// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/functions/alias.h>
#include <model/functions/function.h>
#include <model/functions/qualifier.h>

#include <QHash>

#include <functional>
#include <memory>

namespace lambdesk
{

class AliasStore;
class FunctionStore;
class VersionStore;
class Workspace;

/// Finds what an invocation of a name and a qualifier runs, and remembers it as long as nothing has changed.
/// Engine thread.
class FunctionResolver
{
public:
    /// `chance` gives a number from 0 up to 1 for aliases that share invocations between two versions.
    FunctionResolver(Workspace &workspace, std::function<double()> chance);
    ~FunctionResolver();

    /// The function with its `version` set: for `$LATEST` as it is saved, for a version as it was published,
    /// for an alias one of its versions. NotFound when name, version or alias isn't there.
    Result<Function> resolve(const FunctionName &name, const Qualifier &qualifier) const;
    /// The same without chance: an alias stands for its first version.
    Result<Function> describe(const FunctionName &name, const Qualifier &qualifier) const;

private:
    Result<Function> find(const FunctionName &name, const Qualifier &qualifier, double chance) const;
    Result<Function> version(const FunctionName &name, int number) const;
    Result<Alias> alias(const FunctionName &name, const QString &text) const;
    void forgetWhatMayHaveChanged() const;

    Workspace &m_workspace;
    std::unique_ptr<FunctionStore> m_functions;
    std::unique_ptr<VersionStore> m_versions;
    std::unique_ptr<AliasStore> m_aliases;
    std::function<double()> m_chance;
    /// What was found, by name and qualifier.
    mutable QHash<QString, Function> m_knownFunctions;
    mutable QHash<QString, Alias> m_knownAliases;
    mutable quint64 m_knownAt = 0; ///< Workspace::functionChanges()
};

} // namespace lambdesk
