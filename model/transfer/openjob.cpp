// SPDX-License-Identifier: GPL-3.0-or-later
#include "openjob.h"

#include "transferfolder.h"

#include <model/core/async.h>

#include <QDir>
#include <QFileInfo>

namespace lambdesk
{

namespace
{

constexpr qsizetype longestLine = 64 * 1024;

} // namespace

OpenJob::OpenJob(UnpackSettings settings, PlatformProfile profile, QString folder,
                 std::unique_ptr<Promise> promise, QObject *parent)
    : QObject(parent)
    , m_profile(std::move(profile))
    , m_folder(std::move(folder))
    , m_promise(std::move(promise))
    , m_program(new UnpackProcess(std::move(settings), longestLine, this))
{
    m_promise->setProgressRange(0, UnpackProcess::progressSteps);
    connect(&m_watcher, &QFutureWatcherBase::canceled, this, [this] {
        if (m_program->isRunning())
            m_program->cancel(); // what is under way on the pool asks for itself when it is through
    });
    m_watcher.setFuture(m_promise->future());
    connect(m_program, &UnpackProcess::progressed, this,
            [this](int done) { m_promise->setProgressValue(done); });
    connect(m_program, &UnpackProcess::ended, this, &OpenJob::onUnpacked);
}

OpenJob::~OpenJob() = default;

void OpenJob::start(const QString &file)
{
    m_file = file;
    m_program->start({QStringLiteral("extract"), file, m_folder});
}

void OpenJob::onUnpacked(const Result<void> &unpacked)
{
    if (m_promise->isCanceled())
        return finish(TransferContents());
    if (!unpacked && unpacked.error().kind == ErrorKind::InvalidParameter)
        return finish(
            fail(ErrorKind::InvalidParameter,
                 tr("%1 is not an exported workspace, or is broken.").arg(QFileInfo(m_file).fileName()),
                 unpacked.error().detail));
    if (!unpacked && unpacked.error().kind == ErrorKind::Storage)
        return finish(fail(ErrorKind::Storage,
                           tr("%1 could not be unpacked. See whether it can be read and the disk has room.")
                               .arg(QFileInfo(m_file).fileName()),
                           unpacked.error().detail));
    if (!unpacked)
        return finish(fail(unpacked.error()));
    const auto checked =
        runOnPool([folder = m_folder, profile = m_profile] { return readTransferFolder(folder, profile); });
    whenReady(checked, this, [this](const Result<TransferContents> &contents) { finish(contents); });
}

void OpenJob::finish(const Result<TransferContents> &result)
{
    const bool stays = result && !m_promise->isCanceled();
    const auto cleaned =
        runOnPool([folder = m_folder, stays] { return stays || QDir(folder).removeRecursively(); });
    whenReady(cleaned, this, [this, result](bool) {
        m_watcher.disconnect(this);
        m_promise->addResult(result);
        m_promise->finish();
        deleteLater();
    });
}

} // namespace lambdesk
