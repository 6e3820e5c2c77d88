// SPDX-License-Identifier: GPL-3.0-or-later
#include "functionservice.h"

#include "functionlayers.h"
#include "functionstore.h"
#include "removedfunctionstore.h"
#include "revision.h"

#include <model/core/async.h>
#include <model/core/clock.h>
#include <model/core/idgenerator.h>
#include <model/packages/zipimporter.h>
#include <model/workspace/workspace.h>

namespace lambdesk
{

FunctionService::FunctionService(Workspace &workspace, const Clock &clock, IdGenerator &ids,
                                 ZipImporter *zips, const PlatformProfile &profile, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_clock(clock)
    , m_ids(ids)
    , m_zips(zips)
    , m_codeStorage(workspace, profile.quotas.codeStorageBytes)
    , m_mostReserved(profile.quotas.concurrentExecutions - profile.quotas.unreservedConcurrencyMinimum)
    , m_store(std::make_unique<FunctionStore>(workspace))
    , m_removed(std::make_unique<RemovedFunctionStore>(workspace))
    , m_layers(std::make_unique<FunctionLayers>(workspace, profile))
{
}

FunctionService::~FunctionService() = default;

QFuture<Result<QList<Function>>> FunctionService::list()
{
    return runOn(this, [this] { return m_store->all(); });
}

QFuture<Result<Function>> FunctionService::get(const FunctionName &name)
{
    return runOn(this, [this, name] { return m_store->find(name); });
}

QFuture<Result<Function>> FunctionService::create(const FunctionConfiguration &configuration,
                                                  const CodePackage &code)
{
    return runOn(this, [this, configuration, code]() -> Result<Function> {
        if (const auto open = m_workspace.openDatabase(); !open)
            return fail(open.error());
        const auto reference = packages().add(code);
        if (!reference)
            return fail(reference.error());
        return insert(configuration, *reference, {CodeArrival::Kind::Created});
    });
}

QFuture<Result<Function>> FunctionService::createFromZip(const FunctionConfiguration &configuration,
                                                         const QByteArray &zip, const CodeArrival &arrival)
{
    const auto refusal = [this, name = configuration.name] { return m_store->checkFree(name); };
    return bring(zip, configuration.name, refusal, [this, configuration, arrival](const CodeReference &code) {
        return insert(configuration, code, arrival);
    });
}

QFuture<Result<Function>> FunctionService::updateCodeFromZip(const FunctionName &name, const QByteArray &zip,
                                                             const CodeUpdate &update)
{
    const auto refusal = [this, name]() -> Result<void> {
        if (const auto function = m_store->find(name); !function)
            return fail(function.error());
        return {};
    };
    return bring(zip, name, refusal,
                 [this, name, update](const CodeReference &code) { return replaceCode(name, code, update); });
}

QFuture<Result<Function>> FunctionService::bring(const QByteArray &zip, const FunctionName &name,
                                                 std::function<Result<void>()> refusal, Arrival arrived)
{
    auto promise = std::make_shared<QPromise<Result<Function>>>();
    promise->start();
    auto future = promise->future();
    QMetaObject::invokeMethod(
        this,
        [this, zip, name, promise = std::move(promise), refusal = std::move(refusal),
         arrived = std::move(arrived), forProgram = ProgramTexts::isOn()]() {
            const ProgramTexts texts(forProgram);
            auto refused = refusal();
            if (refused && m_awaitingZips.contains(name))
                refused = fail(ErrorKind::Conflict,
                               tr("The operation cannot be performed at this time. An update is in progress "
                                  "for resource: %1")
                                   .arg(name.value()));
            if (refused && !m_zips)
                refused = fail(ErrorKind::Internal, tr("This program takes no packages."));
            if (!refused) {
                promise->addResult(Result<Function>(fail(refused.error())));
                promise->finish();
                return;
            }
            m_awaitingZips.insert(name);
            auto *import = new QFutureWatcher<Result<CodeReference>>(this);
            auto *caller = new QFutureWatcher<Result<Function>>(import);
            connect(caller, &QFutureWatcherBase::canceled, import, &QFutureWatcherBase::cancel);
            connect(import, &QFutureWatcherBase::progressRangeChanged, import,
                    [promise](int from, int to) { promise->setProgressRange(from, to); });
            connect(import, &QFutureWatcherBase::progressValueChanged, import,
                    [promise](int value) { promise->setProgressValue(value); });
            connect(import, &QFutureWatcherBase::finished, this,
                    [this, import, name, promise, arrived, forProgram]() {
                        const ProgramTexts kept(forProgram);
                        import->deleteLater();
                        m_awaitingZips.remove(name);
                        const auto imported = import->future();
                        if (!promise->isCanceled() && imported.resultCount() > 0) {
                            const Result<CodeReference> brought = imported.result();
                            const auto code = brought ? packages().confirmed(*brought) : brought;
                            promise->addResult(code ? arrived(*code) : Result<Function>(fail(code.error())));
                        }
                        promise->finish();
                    });
            caller->setFuture(promise->future());
            import->setFuture(m_zips->import(zip));
        },
        Qt::QueuedConnection);
    return future;
}

QFuture<Result<Function>> FunctionService::updateConfiguration(const FunctionConfiguration &configuration,
                                                               const QString &expectedRevision)
{
    return edit(configuration.name, expectedRevision, [configuration](Function &function) -> Result<void> {
        function.configuration = configuration;
        return {};
    });
}

QFuture<Result<Function>> FunctionService::edit(const FunctionName &name, const QString &expectedRevision,
                                                const std::function<Result<void>(Function &)> &edit)
{
    return runOn(this, [this, name, expectedRevision, edit]() -> Result<Function> {
        auto function = findFresh(name, expectedRevision);
        if (!function)
            return function;
        if (const auto edited = edit(*function); !edited)
            return fail(edited.error());
        return save(*std::move(function));
    });
}

QFuture<Result<Function>> FunctionService::updateCode(const FunctionName &name, const CodePackage &code,
                                                      const QString &expectedRevision)
{
    return runOn(this, [this, name, code, expectedRevision]() -> Result<Function> {
        if (const auto function = findFresh(name, expectedRevision); !function)
            return function;
        const auto reference = packages().add(code);
        if (!reference)
            return fail(reference.error());
        return replaceCode(name, *reference, {{CodeArrival::Kind::Edited}});
    });
}

QFuture<Result<Function>> FunctionService::updateCodeToStored(const FunctionName &name,
                                                              const CodeReference &code,
                                                              const CodeUpdate &update,
                                                              const QString &expectedRevision)
{
    return runOn(this, [this, name, code, update, expectedRevision]() -> Result<Function> {
        if (const auto function = findFresh(name, expectedRevision); !function)
            return function;
        if (!packages().has(code))
            return fail(ErrorKind::Storage, tr("The workspace has lost this code of the function."),
                        packages().folder(code));
        return replaceCode(name, code, update);
    });
}

QFuture<Result<Function>> FunctionService::duplicate(const FunctionName &name, const FunctionName &newName)
{
    return runOn(this, [this, name, newName]() -> Result<Function> {
        auto source = m_store->find(name);
        if (!source)
            return source;
        if (const auto room = m_codeStorage.checkRoom(source->code.bytes); !room)
            return fail(room.error());
        auto copy = stamped(*std::move(source));
        copy.configuration.name = newName;
        if (const auto inserted = m_store->insertCopy(copy, name); !inserted)
            return fail(inserted.error());
        Q_EMIT functionCreated(copy);
        return copy;
    });
}

QFuture<Result<CodePackage>> FunctionService::code(const FunctionName &name, qint64 mostBytes)
{
    return chainOn(this, [this, name, mostBytes]() -> QFuture<Result<CodePackage>> {
        const auto function = m_store->find(name);
        if (!function)
            return readyFuture(Result<CodePackage>(fail(function.error())));
        // On the pool: a package that was uploaded can be large.
        return runOnPool(
            [store = packages(), code = function->code, mostBytes] { return store.read(code, mostBytes); });
    });
}

QFuture<Result<CodePackage>> FunctionService::codeOf(const Function &function, qint64 mostBytes)
{
    return runOnPool(
        [store = packages(), code = function.code, mostBytes] { return store.read(code, mostBytes); });
}

QFuture<Result<QByteArray>> FunctionService::zip(const CodeReference &code)
{
    return runOnPool([store = packages(), code] { return store.readZip(code); });
}

QFuture<Result<qint64>> FunctionService::usedCodeStorage()
{
    return runOn(this, [this] { return m_codeStorage.usedBytes(); });
}

PackageStore FunctionService::packages() const
{
    return PackageStore(m_workspace.paths());
}

Result<Function> FunctionService::findFresh(const FunctionName &name, const QString &expectedRevision) const
{
    auto function = m_store->find(name);
    if (!function)
        return function;
    if (const auto fresh = checkRevision(expectedRevision, function->revisionId); !fresh)
        return fail(fresh.error());
    return function;
}

Result<Function> FunctionService::insert(const FunctionConfiguration &configuration,
                                         const CodeReference &code, const CodeArrival &arrival)
{
    if (const auto room = m_codeStorage.checkRoom(code.bytes); !room)
        return fail(room.error());
    auto function = stamped({configuration, code, QStringLiteral("$LATEST"), {}, {}});
    if (const auto completed = m_layers->complete(function, {}); !completed)
        return fail(completed.error());
    if (const auto inserted = m_store->insert(function, arrival); !inserted)
        return fail(inserted.error());
    Q_EMIT functionCreated(function);
    return function;
}

Result<Function> FunctionService::replaceCode(const FunctionName &name, const CodeReference &code,
                                              const CodeUpdate &update)
{
    const auto now = m_store->find(name);
    if (!now)
        return now;
    if (const auto room = m_codeStorage.checkRoom(code.bytes - now->code.bytes); !room)
        return fail(room.error());
    Function next = *now;
    next.code = code;
    next.configuration.handler = update.handler.value_or(next.configuration.handler);
    if (const auto admitted = update.admit ? update.admit(*now, next) : Result<void>(); !admitted)
        return fail(admitted.error());
    const auto saved = save(std::move(next), update.arrival);
    return saved && update.answer ? update.answer(*saved) : saved;
}

Function FunctionService::stamped(Function function)
{
    function.revisionId = m_ids.uuid();
    function.lastModified = m_clock.now();
    return function;
}

Result<Function> FunctionService::save(Function function, const std::optional<CodeArrival> &arrival)
{
    auto changed = stamped(std::move(function));
    if (!changed.configuration.layers.isEmpty()) {
        const auto saved = m_store->find(changed.configuration.name);
        if (!saved)
            return saved;
        if (const auto completed = m_layers->complete(changed, saved->configuration.layers); !completed)
            return fail(completed.error());
    }
    if (const auto updated = m_store->update(changed, arrival); !updated)
        return fail(updated.error());
    Q_EMIT functionUpdated(changed);
    return changed;
}

} // namespace lambdesk
