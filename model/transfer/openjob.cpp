// SPDX-License-Identifier: GPL-3.0-or-later
#include "openjob.h"

#include "followedprogram.h"
#include "transferfolder.h"

#include <model/core/async.h>

#include <QDir>
#include <QFileInfo>

namespace lambdesk
{

OpenJob::OpenJob(UnpackSettings settings, PlatformProfile profile, QString folder,
                 std::unique_ptr<Promise> promise, QObject *parent)
    : QObject(parent)
    , m_profile(std::move(profile))
    , m_folder(std::move(folder))
    , m_promise(std::move(promise))
    , m_program(new UnpackProcess(std::move(settings), longestProgramLine, this))
{
    followProgram(*this, *m_program, *m_promise, m_watcher);
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
