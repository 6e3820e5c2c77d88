// SPDX-License-Identifier: GPL-3.0-or-later
#include "codehistoryservice.h"

#include "codehistorystore.h"
#include "functionservice.h"

#include <model/core/async.h>

namespace lambdesk
{

CodeHistoryService::CodeHistoryService(Workspace &workspace, FunctionService &functions, QObject *parent)
    : QObject(parent)
    , m_functions(functions)
    , m_store(std::make_unique<CodeHistoryStore>(workspace))
{
}

CodeHistoryService::~CodeHistoryService() = default;

QFuture<Result<QList<CodeHistoryEntry>>> CodeHistoryService::list(const FunctionName &name)
{
    return runOn(this, [this, name] { return m_store->all(name); });
}

QFuture<Result<Function>> CodeHistoryService::goBack(const FunctionName &name, qint64 entry,
                                                     const QString &expectedRevision)
{
    return chainOn(this, [this, name, entry, expectedRevision] {
        const auto found = m_store->find(name, entry);
        if (!found)
            return readyFuture(Result<Function>(fail(found.error())));
        const CodeArrival arrival{CodeArrival::Kind::WentBack,
                                  QString::number(found->arrived.toMSecsSinceEpoch())};
        return m_functions.updateCodeToStored(name, found->code, arrival, expectedRevision);
    });
}

} // namespace lambdesk
