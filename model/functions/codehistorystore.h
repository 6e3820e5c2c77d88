// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/core/result.h>
#include <model/functions/codehistory.h>
#include <model/functions/function.h>

#include <QList>

class QSqlDatabase;

namespace lambdesk
{

class Workspace;

/// So many packages of a function are kept besides those of its versions.
constexpr int packagesInHistory = 10;

/// Notes that `function` has its code from now on, unless it had that already, and forgets the oldest. For
/// use in the transaction that changes the code.
Result<void> noteCode(const QSqlDatabase &database, const Function &function, const CodeArrival &arrival);

/// The rows of the functions' code histories. Engine thread.
class CodeHistoryStore
{
public:
    explicit CodeHistoryStore(Workspace &workspace);

    /// Newest first: at least the last ten entries, and of each of the last ten packages the newest one.
    Result<QList<CodeHistoryEntry>> all(const FunctionName &name) const;
    /// NotFound when it isn't kept any more.
    Result<CodeHistoryEntry> find(const FunctionName &name, qint64 id) const;
    /// The same for the newest one of that code.
    Result<CodeHistoryEntry> find(const FunctionName &name, const CodeReference &code) const;

private:
    Workspace &m_workspace;
};

} // namespace lambdesk
