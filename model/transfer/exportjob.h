// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transferchoice.h"
#include "transfercontents.h"

#include <model/packages/packagestore.h>
#include <model/packages/unpackprocess.h>

#include <QFutureWatcher>
#include <QPromise>

#include <memory>

namespace lambdesk
{

/// A workspace on its way into a file. Deletes itself at the end.
class ExportJob final : public QObject
{
    Q_OBJECT
public:
    using Promise = QPromise<Result<ExportedWorkspace>>;

    /// `folder` is one that nobody else has, to work in.
    ExportJob(PackageStore store, UnpackSettings settings, QString folder, std::unique_ptr<Promise> promise,
              QObject *parent);
    ~ExportJob() override;

    /// `workspace` is the folder that the export is of.
    void start(const TransferContents &contents, const QString &file, const QString &workspace);

Q_SIGNALS:
    /// The file is there, also when that has been cancelled meanwhile.
    void exported(const lambdesk::ExportedWorkspace &exported);

private:
    void pack();
    void onPacked(const Result<void> &packed);
    void finish(const Result<void> &result);

    const PackageStore m_store;
    const QString m_folder;
    std::unique_ptr<Promise> m_promise;
    QFutureWatcher<Result<ExportedWorkspace>> m_watcher;
    UnpackProcess *m_program;
    QString m_draft;
    ExportedWorkspace m_exported;
    bool m_isPlaced = false;
};

} // namespace lambdesk
