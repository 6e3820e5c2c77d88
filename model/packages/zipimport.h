// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/packages/zipimporter.h>

#include <QFutureWatcher>
#include <QPromise>

#include <memory>

namespace lambdesk
{

/// One zip on its way into the store. Deletes itself when it has arrived, or never will.
class ZipImport final : public QObject
{
    Q_OBJECT
public:
    using Promise = QPromise<Result<CodeReference>>;

    /// With a draft the package stays there.
    ZipImport(PackageStore store, ZipImporter::Settings settings,
              const std::optional<PackageStore::Draft> &draft, std::unique_ptr<Promise> promise,
              QObject *parent);
    ~ZipImport() override;

    void start(const QByteArray &zip);

private:
    void unpack();
    void onUnpacked(const Result<void> &unpacked);
    void adopt();
    void cancel();
    void finish(const Result<CodeReference> &result);

    const PackageStore m_store;
    const bool m_adopts;
    const PackageStore::Draft m_draft;
    std::unique_ptr<Promise> m_promise;
    QFutureWatcher<Result<CodeReference>> m_watcher;
    UnpackProcess *m_program;
    CodeReference m_code;
};

} // namespace lambdesk
