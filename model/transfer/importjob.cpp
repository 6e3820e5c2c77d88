// SPDX-License-Identifier: GPL-3.0-or-later
#include "importjob.h"

#include "transferfolder.h"

#include <model/core/async.h>
#include <model/packages/zipimporter.h>

#include <QFile>
#include <QFileInfo>

namespace lambdesk
{

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

/// From here on it is no longer cancelled: all is taken in, and told. A package that came into the store
/// would be there for nobody, and another import may count on it already.
void ImportJob::place()
{
    using Bytes = QHash<QByteArray, qint64>;
    const auto placed = runOnPool([store = m_store, packages = m_work.packages, drafts = m_drafts,
                                   layers = m_work.layers]() -> Result<Bytes> {
        for (qsizetype i = 0; i < drafts.size(); ++i) {
            if (!QFileInfo::exists(drafts.at(i).zip))
                continue; // it was in the store before
            if (const auto adopted = store.adopt(drafts.at(i), packages.at(i)); !adopted)
                return fail(adopted.error());
        }
        Bytes bytes;
        for (const CodeReference &code : layers)
            bytes.insert(code.sha256, store.unpackedBytes(code));
        return bytes;
    });
    whenReady(placed, this, [this](const Result<Bytes> &bytes) {
        finish(bytes ? m_work.takeIn(*bytes) : Result<ImportedWorkspace>(fail(bytes.error())));
    });
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
