// SPDX-License-Identifier: GPL-3.0-or-later
#include "importjob.h"

#include "transferfolder.h"

#include <model/core/async.h>
#include <model/packages/zipimporter.h>

#include <QFile>
#include <QFileInfo>

namespace lambdesk
{

namespace
{

struct Placed {
    Result<void> adopted = {};
    QList<qsizetype> packages = {}; ///< those that this import has brought into the store, or tried to
    QHash<QByteArray, qint64> unpackedBytes = {};
};

} // namespace

ImportJob::ImportJob(PackageStore store, ZipImporter &zips, Work work, std::unique_ptr<Promise> promise,
                     QObject *parent)
    : QObject(parent)
    , m_store(std::move(store))
    , m_zips(zips)
    , m_work(std::move(work))
    , m_promise(std::move(promise))
{
    m_promise->setProgressRange(0, int(m_work.packages.size()) * UnpackProcess::progressSteps);
    connect(&m_watcher, &QFutureWatcherBase::canceled, this, [this] { m_importing.cancel(); });
    m_watcher.setFuture(m_promise->future());
    connect(&m_importing, &QFutureWatcherBase::progressValueChanged, this, [this](int done) {
        m_promise->setProgressValue(int(m_done) * UnpackProcess::progressSteps + done);
    });
    connect(&m_importing, &QFutureWatcherBase::finished, this, &ImportJob::onImported);
}

ImportJob::~ImportJob()
{
    m_importing.disconnect(this);
}

void ImportJob::start()
{
    next();
}

void ImportJob::next()
{
    if (m_promise->isCanceled())
        return finish(ImportedWorkspace());
    if (m_done == m_work.packages.size())
        return place();
    const auto read =
        runOnPool([path = packageIn(m_work.folder, m_work.packages.at(m_done))]() -> Result<QByteArray> {
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly))
                return fail(ErrorKind::Storage, tr("The unpacked file could not be read."),
                            file.errorString());
            return file.readAll();
        });
    whenReady(read, this, [this](const Result<QByteArray> &zip) {
        if (!zip)
            return finish(fail(zip.error()));
        import(*zip);
    });
}

void ImportJob::import(const QByteArray &zip)
{
    if (m_promise->isCanceled())
        return finish(ImportedWorkspace());
    m_drafts.append(m_store.makeDraft());
    m_importing.setFuture(m_zips.unpack(zip, m_drafts.constLast()));
}

void ImportJob::onImported()
{
    const auto imported = m_importing.future();
    if (m_promise->isCanceled() || imported.resultCount() == 0)
        return finish(ImportedWorkspace());
    const Result<CodeReference> code = imported.result();
    if (!code)
        return finish(fail(
            code.error().kind,
            //: %1 is a sentence that says why
            tr("Nothing was imported: a package of the file can't be used. %1").arg(code.error().message),
            code.error().detail));
    if (*code != m_work.packages.at(m_done))
        return finish(fail(ErrorKind::InvalidParameter,
                           tr("Nothing was imported: the unpacked file was changed meanwhile.")));
    ++m_done;
    next();
}

/// From here on it is no longer cancelled: all is taken in, and told.
void ImportJob::place()
{
    const auto placed =
        runOnPool([store = m_store, packages = m_work.packages, drafts = m_drafts, layers = m_work.layers] {
            Placed done;
            for (qsizetype i = 0; i < drafts.size() && done.adopted; ++i) {
                // It was in the store before, or somebody else has brought it meanwhile.
                if (!QFileInfo::exists(drafts.at(i).zip) || store.has(packages.at(i)))
                    continue;
                done.packages.append(i);
                done.adopted = store.adopt(drafts.at(i), packages.at(i));
            }
            for (const CodeReference &code : layers)
                done.unpackedBytes.insert(code.sha256, store.unpackedBytes(code));
            return done;
        });
    whenReady(placed, this, [this](const Placed &done) {
        const auto taken =
            done.adopted ? takeIn(done.unpackedBytes) : Result<ImportedWorkspace>(fail(done.adopted.error()));
        if (!taken)
            withdraw(done.packages);
        finish(taken);
    });
}

Result<ImportedWorkspace> ImportJob::takeIn(const QHash<QByteArray, qint64> &unpackedBytes)
{
    for (const CodeReference &code : m_work.packages) {
        if (const auto there = m_store.confirmed(code); !there)
            return fail(there.error());
    }
    return m_work.takeIn(unpackedBytes);
}

void ImportJob::withdraw(const QList<qsizetype> &placed)
{
    const auto named = m_work.named();
    if (!named)
        return; // what is left is swept away at the next start
    for (const qsizetype i : placed) {
        if (!named->contains(m_work.packages.at(i).sha256))
            m_store.withdraw(m_work.packages.at(i), m_drafts.at(i));
    }
}

void ImportJob::finish(const Result<ImportedWorkspace> &result)
{
    const auto discarded = runOnPool([store = m_store, drafts = m_drafts] {
        for (const PackageStore::Draft &draft : drafts)
            store.discard(draft);
        return true;
    });
    whenReady(discarded, this, [this, result](bool) {
        m_watcher.disconnect(this);
        m_promise->addResult(result);
        m_promise->finish();
        deleteLater();
    });
}

} // namespace lambdesk
