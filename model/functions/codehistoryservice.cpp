// SPDX-License-Identifier: GPL-3.0-or-later
#include "codehistoryservice.h"

#include "codehistorystore.h"
#include "functionservice.h"

#include <model/core/async.h>

namespace lambdesk
{

namespace
{

CodeArrival wentBackTo(const CodeHistoryEntry &entry)
{
    return {CodeArrival::Kind::WentBack, QString::number(entry.arrived.toMSecsSinceEpoch())};
}

} // namespace

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
        return m_functions.updateCodeToStored(name, found->code, {wentBackTo(*found)}, expectedRevision);
    });
}

QFuture<Result<Function>> CodeHistoryService::takeBack(const Function &before, const Function &now)
{
    return chainOn(this, [this, before, now] {
        const FunctionName name = before.configuration.name;
        const auto found = m_store->find(name, before.code);
        if (!found)
            return readyFuture(Result<Function>(fail(found.error())));
        const auto admit = [name, code = now.code](const Function &present,
                                                   const Function &) -> Result<void> {
            if (present.code != code)
                return fail(ErrorKind::Stale,
                            tr("The code of %1 has been changed again since then, and stays as it is. Code "
                               "history still has the one before.")
                                .arg(name.value()));
            return {};
        };
        const Handler &handler = before.configuration.handler;
        const bool cameAlong = handler != now.configuration.handler;
        return m_functions.updateCodeToStored(
            name, found->code,
            {wentBackTo(*found), cameAlong ? std::optional(handler) : std::nullopt, admit});
    });
}

} // namespace lambdesk
