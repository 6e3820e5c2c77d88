// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfercontents.h"

#include <model/packages/unpackprocess.h>
#include <model/platform/platformprofile.h>

#include <QFutureWatcher>
#include <QPromise>

#include <memory>

namespace lambdesk
{

/// An exported workspace that is being unpacked and checked. Deletes itself at the end; the folder stays when
/// all is well.
class OpenJob final : public QObject
{
    Q_OBJECT
public:
    using Promise = QPromise<Result<TransferContents>>;

    OpenJob(UnpackSettings settings, PlatformProfile profile, QString folder,
            std::unique_ptr<Promise> promise, QObject *parent);
    ~OpenJob() override;

    void start(const QString &file);

private:
    void onUnpacked(const Result<void> &unpacked);
    void finish(const Result<TransferContents> &result);

    const PlatformProfile m_profile;
    const QString m_folder;
    QString m_file;
    std::unique_ptr<Promise> m_promise;
    QFutureWatcher<Result<TransferContents>> m_watcher;
    UnpackProcess *m_program;
};

} // namespace lambdesk
