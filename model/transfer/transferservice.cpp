// SPDX-License-Identifier: GPL-3.0-or-later
#include "transferservice.h"

#include "exportjob.h"
#include "importjob.h"
#include "openjob.h"
#include "transferfolder.h"
#include "transfersource.h"

#include <model/core/async.h>
#include <model/functions/functionservice.h>
#include <model/functions/functionstore.h>
#include <model/layers/layerservice.h>
#include <model/packages/zipimporter.h>
#include <model/workspace/workspace.h>

#include <QDir>
#include <QFileInfo>
#include <QUuid>

namespace lambdesk
{

namespace
{

// The archive is mapped into the program's memory, which its limit counts.
constexpr qint64 memoryBytes = mostTransferBytes + (qint64(1) << 30);
constexpr int cpuSeconds = 600;
// Nothing is told while a slow disk takes in the last of it.
constexpr int patienceSeconds = 600;

/// What it leads to, when it is a link: that is to be replaced, and not the link.
QString targetOf(const QString &file)
{
    const QFileInfo info(file);
    const QString target = info.isSymLink() ? info.canonicalFilePath() : QString();
    return target.isEmpty() ? info.absoluteFilePath() : target;
}

} // namespace

TransferService::TransferService(const Collaborators &collaborators, QObject *parent)
    : QObject(parent)
    , m_c(collaborators)
    , m_packages(m_c.workspace.paths())
    , m_target(m_c.workspace, m_c.clock, m_c.ids, m_c.profile)
{
}

TransferService::~TransferService() = default;

QString TransferService::makeFolder() const
{
    return m_c.workspace.paths().scratch() + QStringLiteral("/transfer-") +
           QUuid::createUuid().toString(QUuid::Id128);
}

UnpackSettings TransferService::unpacking() const
{
    UnpackSettings settings{m_c.unpackProgram, mostTransferBytes, mostTransferBytes};
    settings.memoryBytes = memoryBytes;
    settings.cpuSeconds = cpuSeconds;
    settings.patienceSeconds = patienceSeconds;
    return settings;
}

QFuture<Result<ExportedWorkspace>> TransferService::exportTo(const QString &file, const ExportChoice &choice)
{
    auto promise = std::make_unique<ExportJob::Promise>();
    promise->start();
    auto future = promise->future();
    QMetaObject::invokeMethod(
        this,
        [this, file, choice, promise = std::move(promise)]() mutable {
            auto contents = readForTransfer(m_c.workspace, choice);
            if (!contents) {
                promise->addResult(Result<ExportedWorkspace>(fail(contents.error())));
                promise->finish();
                return;
            }
            contents->program = QStringLiteral(LAMBDESK_VERSION);
            contents->profile = m_c.profile.id;
            auto *job = new ExportJob(m_packages, unpacking(), makeFolder(), std::move(promise), this);
            connect(job, &ExportJob::exported, this,
                    [this, file](const ExportedWorkspace &done) { Q_EMIT exported(file, done); });
            job->start(*contents, targetOf(file), m_c.workspace.paths().root);
        },
        Qt::QueuedConnection);
    return future;
}

QFuture<Result<TransferPreview>> TransferService::open(const QString &file)
{
    auto promise = std::make_shared<QPromise<Result<TransferPreview>>>();
    promise->start();
    promise->setProgressRange(0, UnpackProcess::progressSteps);
    auto future = promise->future();
    QMetaObject::invokeMethod(
        this,
        [this, file, promise = std::move(promise)] {
            const QString folder = makeFolder();
            auto opened = std::make_unique<OpenJob::Promise>();
            opened->start();
            auto *job = new QFutureWatcher<Result<TransferContents>>(this);
            auto *caller = new QFutureWatcher<Result<TransferPreview>>(job);
            connect(caller, &QFutureWatcherBase::canceled, job, &QFutureWatcherBase::cancel);
            connect(job, &QFutureWatcherBase::progressValueChanged, job,
                    [promise](int done) { promise->setProgressValue(done); });
            connect(job, &QFutureWatcherBase::finished, this, [this, job, promise, file, folder] {
                job->deleteLater();
                const auto done = job->future();
                if (!promise->isCanceled() && done.resultCount() > 0) {
                    const Result<TransferContents> contents = done.result();
                    const auto preview = contents ? keep(file, folder, *contents)
                                                  : Result<TransferPreview>(fail(contents.error()));
                    if (!promise->addResult(preview) && preview)
                        close(preview->id); // cancelled since: nobody else would
                } else {
                    runOnPool([folder] { return QDir(folder).removeRecursively(); });
                }
                promise->finish();
            });
            caller->setFuture(promise->future());
            job->setFuture(opened->future());
            auto *work = new OpenJob(unpacking(), m_c.profile, folder, std::move(opened), this);
            work->start(QFileInfo(file).absoluteFilePath());
        },
        Qt::QueuedConnection);
    return future;
}

Result<TransferPreview> TransferService::keep(const QString &file, const QString &folder,
                                              const TransferContents &contents)
{
    const auto items = m_target.items(contents);
    if (!items) {
        runOnPool([folder] { return QDir(folder).removeRecursively(); });
        return fail(items.error());
    }
    m_opened.insert(folder, contents);
    return TransferPreview{folder,           file,   contents.program,
                           contents.profile, *items, int(contents.layers.size())};
}

QFuture<Result<ImportedWorkspace>> TransferService::import(const QString &id,
                                                           const QList<ImportChoice> &choices)
{
    auto promise = std::make_unique<ImportJob::Promise>();
    promise->start();
    auto future = promise->future();
    QMetaObject::invokeMethod(
        this,
        [this, id, choices, promise = std::move(promise)]() mutable {
            const auto opened = m_opened.constFind(id);
            if (opened == m_opened.constEnd()) {
                promise->addResult(Result<ImportedWorkspace>(
                    fail(ErrorKind::NotFound, tr("The exported workspace isn't open any more."))));
                promise->finish();
                return;
            }
            QList<TransferredFunction> functions;
            for (const ImportChoice &choice : choices) {
                if (const auto *function = findTransferred(*opened, choice.function))
                    functions.append(*function);
            }
            const QList<LayerVersion> layers = layersFor(*opened, choices);
            ImportJob::Work work{id, packagesOf(functions, layers), packagesOf({}, layers),
                                 [this, id, contents = *opened, choices](const auto &unpackedBytes) {
                                     auto taken = takeIn(contents, choices, unpackedBytes);
                                     if (taken)
                                         Q_EMIT imported(id, *taken);
                                     return taken;
                                 },
                                 [this] { return FunctionStore(m_c.workspace).packagesInUse(); }};
            auto *job = new ImportJob(m_packages, m_c.zips, std::move(work), std::move(promise), this);
            job->start();
        },
        Qt::QueuedConnection);
    return future;
}

Result<ImportedWorkspace> TransferService::takeIn(const TransferContents &contents,
                                                  const QList<ImportChoice> &choices,
                                                  const QHash<QByteArray, qint64> &unpackedBytes)
{
    for (const ImportChoice &choice : choices) {
        if (choice.replaces)
            Q_EMIT m_c.functions.aboutToRemove(choice.name);
    }
    auto imported = m_target.takeIn(contents, choices, unpackedBytes);
    if (!imported)
        return imported;
    QList<FunctionName> removed;
    for (const RemovedFunction &replaced : std::as_const(imported->replaced))
        removed.append(replaced.name);
    m_c.functions.announce(removed, imported->functions);
    if (!imported->layers.isEmpty())
        Q_EMIT m_c.layers.layersChanged();
    return imported;
}

QFuture<Result<TakenOutFunctions>> TransferService::takeOut(const ImportedWorkspace &imported)
{
    return runOn(this, [this, imported]() -> Result<TakenOutFunctions> {
        for (auto each = imported.added.keyBegin(); each != imported.added.keyEnd(); ++each)
            Q_EMIT m_c.functions.aboutToRemove(*each);
        auto out = m_target.takeOut(imported);
        if (out)
            m_c.functions.announce(out->removed, {});
        return out;
    });
}

QFuture<Result<FunctionPutBack>> TransferService::putBack(const ImportedWorkspace &imported,
                                                          const RemovedFunction &replaced)
{
    return m_c.functions.putBack(
        replaced, [this, imported, name = replaced.name] { return m_target.isAsItCame(imported, name); });
}

QFuture<Result<int>> TransferService::takeOutLayers(const QList<ImportedLayer> &layers)
{
    return runOn(this, [this, layers] {
        const auto staying = m_target.takeOutLayers(layers);
        if (staying && *staying < layers.size())
            Q_EMIT m_c.layers.layersChanged();
        return staying;
    });
}

void TransferService::close(const QString &id)
{
    QMetaObject::invokeMethod(
        this,
        [this, id] {
            if (m_opened.remove(id) > 0)
                runOnPool([id] { return QDir(id).removeRecursively(); });
        },
        Qt::QueuedConnection);
}

} // namespace lambdesk
