// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/packages/packageinspector.h>

#include <QFutureWatcher>
#include <QPromise>

#include <memory>

namespace lambdesk
{

/// One file, folder or package being looked into. Deletes itself at the end.
class PackageInspection final : public QObject
{
    Q_OBJECT
public:
    using Promise = QPromise<Result<CodeUpload>>;

    PackageInspection(PackageStore store, UnpackSettings settings, std::unique_ptr<Promise> promise,
                      QObject *parent);
    ~PackageInspection() override;

    void start(const QString &path);
    /// Only tells what is in the zip, whose bytes aren't read.
    void list(const QString &zip);

private:
    void pack();
    void readPacked();
    void addEntry(const QJsonObject &entry);
    void onEnded(const Result<void> &result);
    void showProgress(int done);
    void finish(const Result<void> &result);

    const PackageStore m_store;
    const UnpackSettings m_settings;
    const PackageStore::Draft m_draft;
    std::unique_ptr<Promise> m_promise;
    QFutureWatcher<Result<CodeUpload>> m_watcher;
    UnpackProcess *m_program;
    CodeUpload m_upload;
    bool m_packing = false;
};

} // namespace lambdesk
