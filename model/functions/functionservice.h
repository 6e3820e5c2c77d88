// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/functions/codeupdate.h>
#include <model/functions/function.h>
#include <model/functions/removedfunction.h>
#include <model/packages/codestorage.h>
#include <model/packages/packagestore.h>
#include <model/platform/platformprofile.h>

#include <QFuture>
#include <QObject>
#include <QSet>

#include <functional>
#include <limits>
#include <memory>
#include <optional>

namespace lambdesk
{

class Clock;
class FunctionLayers;
class FunctionStore;
class IdGenerator;
class RemovedFunctionStore;
class Workspace;
class ZipImporter;

/// The functions of a workspace. Lives on the engine thread; every call may come from any thread and returns
/// at once. What a finished future confirms is on disk.
class FunctionService final : public QObject
{
    Q_OBJECT
public:
    /// `zips` lives on the same thread; without it there are no functions from zips. The profile says what
    /// layers a function may have, none without it, and how much code there may be, any without it: what
    /// brings more code can fail with CodeStorageFull.
    FunctionService(Workspace &workspace, const Clock &clock, IdGenerator &ids, ZipImporter *zips = nullptr,
                    const PlatformProfile &profile = {}, QObject *parent = nullptr);
    ~FunctionService() override;

    /// Sorted by name.
    QFuture<Result<QList<Function>>> list();
    QFuture<Result<Function>> get(const FunctionName &name);
    /// Conflict when the name is taken.
    QFuture<Result<Function>> create(const FunctionConfiguration &configuration, const CodePackage &code);
    /// Stale when the function, as it is saved, has not the `expectedRevision` (empty: any).
    QFuture<Result<Function>> updateConfiguration(const FunctionConfiguration &configuration,
                                                  const QString &expectedRevision = {});
    /// What `edit` makes of the function as it is saved, name and code apart; all of it or nothing. Stale
    /// when that has not the `expectedRevision` (empty: any).
    QFuture<Result<Function>> edit(const FunctionName &name, const QString &expectedRevision,
                                   const std::function<Result<void>(Function &)> &edit);
    /// As saved in the editor. The codes that a function had are CodeHistoryService's.
    QFuture<Result<Function>> updateCode(const FunctionName &name, const CodePackage &code,
                                         const QString &expectedRevision = {});
    /// The same with a package that is in the store already. Storage when it isn't.
    QFuture<Result<Function>> updateCodeToStored(const FunctionName &name, const CodeReference &code,
                                                 const CodeUpdate &update,
                                                 const QString &expectedRevision = {});
    /// As create() and updateCode(), with the bytes of an uploaded zip for code; its errors are those of
    /// ZipImporter::import(), and so are progress and cancelling. Until the new code is in the store whole,
    /// nothing changes. Conflict, too, when another zip is on its way to the function.
    QFuture<Result<Function>> createFromZip(const FunctionConfiguration &configuration, const QByteArray &zip,
                                            const CodeArrival &arrival = {CodeArrival::Kind::Created});
    QFuture<Result<Function>> updateCodeFromZip(const FunctionName &name, const QByteArray &zip,
                                                const CodeUpdate &update = {{CodeArrival::Kind::Uploaded}});
    /// A copy under `newName`: configuration, code and test events.
    QFuture<Result<Function>> duplicate(const FunctionName &name, const FunctionName &newName);
    /// Deletes function, test events and runs.
    QFuture<Result<FunctionName>> remove(const FunctionName &name);
    /// The same, but it can be brought back until forget() is called for it, the program ends, or too many
    /// others have been removed since. Its name is free at once.
    QFuture<Result<RemovedFunction>> removeForNow(const FunctionName &name);
    /// With all that it had, runs, versions and aliases included. A reserved concurrency for which there is
    /// no room any more is none. Conflict when there is a new function of its name.
    QFuture<Result<Function>> restore(const RemovedFunction &removed);
    /// The same in place of the function that has its name by now: both or neither. That one can be brought
    /// back as after removeForNow(), unless `isSpare`, which is asked on the engine thread, lets it go for
    /// good.
    QFuture<Result<FunctionPutBack>> putBack(const RemovedFunction &removed,
                                             std::function<bool()> isSpare = {});
    QFuture<Result<void>> forget(const RemovedFunction &removed);
    /// For who changes the workspace in a transaction of its own, which has succeeded: announces what it
    /// brought and what it took away. Engine thread.
    void announce(const QList<FunctionName> &removed, const QList<Function> &created);
    /// The code as files. TooLarge when they have more than `mostBytes` together.
    QFuture<Result<CodePackage>> code(const FunctionName &name,
                                      qint64 mostBytes = std::numeric_limits<qint64>::max());
    /// The same of the function as it was read, a published version included.
    QFuture<Result<CodePackage>> codeOf(const Function &function,
                                        qint64 mostBytes = std::numeric_limits<qint64>::max());
    /// What counts for the quota on all code together, versions and layers included.
    QFuture<Result<qint64>> usedCodeStorage();
    /// A stored package's zip, as it was uploaded. Errors: NotFound, Storage.
    QFuture<Result<QByteArray>> zip(const CodeReference &code);

Q_SIGNALS:
    /// Sent on the engine's thread while it is still there: who holds back something of it is to write it
    /// now.
    void aboutToRemove(const lambdesk::FunctionName &name);
    /// Created, or brought back.
    void functionCreated(const lambdesk::Function &function);
    void functionUpdated(const lambdesk::Function &function);
    void functionRemoved(const lambdesk::FunctionName &name);

private:
    using Arrival = std::function<Result<Function>(const CodeReference &)>;

    PackageStore packages() const;
    /// Stale when it has not the expected revision (empty: any).
    Result<Function> findFresh(const FunctionName &name, const QString &expectedRevision) const;
    Result<Function> insert(const FunctionConfiguration &configuration, const CodeReference &code,
                            const CodeArrival &arrival);
    Result<Function> replaceCode(const FunctionName &name, const CodeReference &code,
                                 const CodeUpdate &update);
    /// Imports the zip on its way to a function, unless `refusal` says no, then calls `arrived`.
    QFuture<Result<Function>> bring(const QByteArray &zip, const FunctionName &name,
                                    std::function<Result<void>()> refusal, Arrival arrived);
    /// With a new revision and the time of now.
    Function stamped(Function function);
    /// With an `arrival` the code may be another one.
    Result<Function> save(Function function, const std::optional<CodeArrival> &arrival = {});

    Workspace &m_workspace;
    const Clock &m_clock;
    IdGenerator &m_ids;
    ZipImporter *m_zips;
    const CodeStorage m_codeStorage;
    int m_mostReserved; ///< concurrency of all functions together
    QSet<FunctionName> m_awaitingZips;
    std::unique_ptr<FunctionStore> m_store;
    std::unique_ptr<RemovedFunctionStore> m_removed;
    std::unique_ptr<FunctionLayers> m_layers;
};

} // namespace lambdesk
