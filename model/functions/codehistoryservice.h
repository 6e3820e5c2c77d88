// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/functions/codehistory.h>
#include <model/functions/function.h>

#include <QFuture>
#include <QObject>

#include <memory>

namespace lambdesk
{

class CodeHistoryStore;
class FunctionService;
class Workspace;

/// What codes a function's `$LATEST` had. Their files are PackageInspector's to read. Lives on the engine
/// thread; every call may come from any thread and returns at once.
class CodeHistoryService final : public QObject
{
    Q_OBJECT
public:
    /// `functions` lives on the same thread.
    CodeHistoryService(Workspace &workspace, FunctionService &functions, QObject *parent = nullptr);
    ~CodeHistoryService() override;

    /// Newest first; the first one is the present code. Empty for a function that is not there.
    QFuture<Result<QList<CodeHistoryEntry>>> list(const FunctionName &name);
    /// Gives the function the code of an entry again, as an ordinary update of its code: errors as
    /// FunctionService::updateCode(), and NotFound when the entry isn't kept any more.
    QFuture<Result<Function>> goBack(const FunctionName &name, qint64 entry,
                                     const QString &expectedRevision = {});
    /// Undoes that another code came after `before`, and made it `now`: it has its code again, and its
    /// handler if another came with the code. NotFound when that code isn't kept any more, Stale when the
    /// code isn't that of `now`.
    QFuture<Result<Function>> takeBack(const Function &before, const Function &now);

private:
    FunctionService &m_functions;
    std::unique_ptr<CodeHistoryStore> m_store;
};

} // namespace lambdesk
