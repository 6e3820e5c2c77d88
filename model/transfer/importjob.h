// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transferchoice.h"

#include <model/packages/packagestore.h>

#include <QFutureWatcher>
#include <QHash>
#include <QPromise>

#include <functional>
#include <memory>

namespace lambdesk
{

class ZipImporter;

/// Unpacks the packages of an unpacked export, one after the other, and then brings them into the store and
/// takes in what they are for. Deletes itself at the end.
class ImportJob final : public QObject
{
    Q_OBJECT
public:
    using Promise = QPromise<Result<ImportedWorkspace>>;
    /// Called once, when every package is in the store, with how many bytes those of layers have unpacked.
    using TakeIn = std::function<Result<ImportedWorkspace>(const QHash<QByteArray, qint64> &unpackedBytes)>;
    /// The hashes of the packages that the workspace names.
    using Named = std::function<Result<QList<QByteArray>>()>;

    struct Work {
        QString folder;
        QList<CodeReference> packages;
        QList<CodeReference> layers; ///< those of them that are layers'
        TakeIn takeIn;
        Named named;
    };

    ImportJob(PackageStore store, ZipImporter &zips, Work work, std::unique_ptr<Promise> promise,
              QObject *parent);
    ~ImportJob() override;

    void start();

private:
    void next();
    void import(const QByteArray &zip);
    void onImported();
    void place();
    Result<ImportedWorkspace> takeIn(const QHash<QByteArray, qint64> &unpackedBytes);
    /// Takes those out of the store again that came with this import and that nothing names.
    void withdraw(const QList<qsizetype> &placed);
    void finish(const Result<ImportedWorkspace> &result);

    const PackageStore m_store;
    ZipImporter &m_zips;
    const Work m_work;
    std::unique_ptr<Promise> m_promise;
    QFutureWatcher<Result<ImportedWorkspace>> m_watcher;
    QFutureWatcher<Result<CodeReference>> m_importing;
    qsizetype m_done = 0;                ///< packages
    QList<PackageStore::Draft> m_drafts; ///< of them, in their order
};

} // namespace lambdesk
