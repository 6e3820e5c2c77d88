// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/functions/function.h>
#include <model/packages/packagestore.h>

#include <QFuture>
#include <QObject>

namespace lambdesk
{

class Clock;
class FunctionStore;
class IdGenerator;
class Workspace;

/// The functions of a workspace. Lives on the engine thread; every call may come from any thread and returns
/// at once. What a finished future confirms is on disk.
class FunctionService final : public QObject
{
    Q_OBJECT
public:
    FunctionService(Workspace &workspace, const Clock &clock, IdGenerator &ids, QObject *parent = nullptr);
    ~FunctionService() override;

    /// Sorted by name.
    QFuture<Result<QList<Function>>> list();
    QFuture<Result<Function>> get(const FunctionName &name);
    /// Conflict when the name is taken.
    QFuture<Result<Function>> create(const FunctionConfiguration &configuration, const CodePackage &code);
    QFuture<Result<Function>> updateConfiguration(const FunctionConfiguration &configuration);
    QFuture<Result<Function>> updateCode(const FunctionName &name, const CodePackage &code);
    /// A copy under `newName`: configuration, code and test events.
    QFuture<Result<Function>> duplicate(const FunctionName &name, const FunctionName &newName);
    /// Deletes function, test events and runs.
    QFuture<Result<FunctionName>> remove(const FunctionName &name);
    QFuture<Result<CodePackage>> code(const FunctionName &name);

Q_SIGNALS:
    void functionCreated(const lambdesk::Function &function);
    void functionUpdated(const lambdesk::Function &function);
    void functionRemoved(const lambdesk::FunctionName &name);

private:
    PackageStore packages() const;
    /// With a new revision and the time of now.
    Function stamped(Function function);
    Result<Function> update(Function function);

    Workspace &m_workspace;
    const Clock &m_clock;
    IdGenerator &m_ids;
    std::unique_ptr<FunctionStore> m_store;
};

} // namespace lambdesk
