// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportjob.h"

#include "followedprogram.h"
#include "transferfolder.h"

#include <model/core/async.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace lambdesk
{

ExportJob::ExportJob(PackageStore store, UnpackSettings settings, QString folder,
                     std::unique_ptr<Promise> promise, QObject *parent)
    : QObject(parent)
    , m_store(std::move(store))
    , m_folder(std::move(folder))
    , m_promise(std::move(promise))
    , m_program(new UnpackProcess(std::move(settings), longestProgramLine, this))
{
    followProgram(*this, *m_program, *m_promise, m_watcher);
    connect(m_program, &UnpackProcess::ended, this, &ExportJob::onPacked);
}

ExportJob::~ExportJob()
{
    delete m_program; // which writes the draft while it runs
    QFile::remove(m_draft);
}

void ExportJob::start(const TransferContents &contents, const QString &file, const QString &workspace)
{
    m_exported.file = file;
    m_exported.functions = int(contents.functions.size());
    m_draft = draftBeside(file, workspace);
    const auto filled = runOnPool([contents, file, workspace, store = m_store, folder = m_folder] {
        removeDraftsBeside(file, workspace);
        return fillTransferFolder(folder, contents, store);
    });
    whenReady(filled, this, [this](const Result<void> &result) {
        if (!result || m_promise->isCanceled())
            finish(result);
        else
            pack();
    });
}

void ExportJob::pack()
{
    m_program->start({QStringLiteral("pack"), m_folder, m_draft});
}

void ExportJob::onPacked(const Result<void> &packed)
{
    if (!packed && packed.error().kind == ErrorKind::Process)
        return finish(packed);
    if (!packed)
        return finish(
            fail(ErrorKind::Storage,
                 tr("The workspace could not be saved as %1. Choose a folder that may be written to "
                    "and has room for it.")
                     .arg(QDir::toNativeSeparators(m_exported.file)),
                 packed.error().detail));
    if (m_promise->isCanceled())
        return finish({});
    m_exported.bytes = QFileInfo(m_draft).size();
    const auto placed =
        runOnPool([draft = m_draft, file = m_exported.file] { return putInPlace(draft, file); });
    whenReady(placed, this, [this](const Result<void> &result) {
        m_isPlaced = result.has_value();
        finish(result);
    });
}

void ExportJob::finish(const Result<void> &result)
{
    const auto cleaned = runOnPool([folder = m_folder, draft = m_draft] {
        QFile::remove(draft);
        return QDir(folder).removeRecursively();
    });
    whenReady(cleaned, this, [this, result](bool) {
        m_watcher.disconnect(this);
        if (m_isPlaced)
            Q_EMIT exported(m_exported);
        m_promise->addResult(result ? Result<ExportedWorkspace>(m_exported)
                                    : Result<ExportedWorkspace>(fail(result.error())));
        m_promise->finish();
        deleteLater();
    });
}

} // namespace lambdesk
