// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "codehistory.h"
#include "function.h"

#include <QByteArray>
#include <QList>

#include <optional>

class QSqlDatabase;

namespace lambdesk
{

class Workspace;

/// The functions' rows. Engine thread. Each call is one transaction.
class FunctionStore
{
public:
    explicit FunctionStore(Workspace &workspace);

    /// Sorted by name.
    Result<QList<Function>> all() const;
    /// NotFound when there is none of that name.
    Result<Function> find(const FunctionName &name) const;
    /// Conflict when the name is taken.
    Result<void> checkFree(const FunctionName &name) const;
    /// As checkFree().
    Result<void> insert(const Function &function, const CodeArrival &arrival = {CodeArrival::Kind::Created});
    /// As insert, with the test events of `source`.
    Result<void> insertCopy(const Function &function, const FunctionName &source);
    /// With an `arrival` the code may be another one, which its history notes.
    Result<void> update(const Function &function, const std::optional<CodeArrival> &arrival = {});
    /// With its test events and runs.
    Result<void> remove(const FunctionName &name);
    /// The hash of every package that a function, a version or a layer names; functions that can be brought
    /// back included.
    Result<QList<QByteArray>> packagesInUse() const;
    /// The layers, in their order, of every function and version that has any.
    Result<QList<QList<CodeReference>>> layersInUse() const;

private:
    Workspace &m_workspace;
};

/// For other stores' transactions, whose rows belong to a function.
Result<bool> functionExists(const QSqlDatabase &database, const FunctionName &name);
/// NotFound when there is none of that name.
Result<void> requireFunction(const QSqlDatabase &database, const FunctionName &name);
/// Removes what was set of a version or an alias that goes: its policy and its event-invoke configuration.
Result<void> forgetQualifier(const QSqlDatabase &database, const FunctionName &name,
                             const QString &qualifier);

} // namespace lambdesk
