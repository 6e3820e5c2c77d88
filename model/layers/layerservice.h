// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layerversion.h"

#include <model/packages/codestorage.h>
#include <model/packages/packagestore.h>
#include <model/platform/platformprofile.h>

#include <QFuture>
#include <QObject>
#include <QPromise>

#include <memory>

namespace lambdesk
{

class Clock;
class LayerStore;
class Workspace;
class ZipImporter;

/// What is said of a layer version by who publishes it.
struct LayerPublication {
    LayerName name;
    QString description = {};
    QStringList compatibleRuntimes = {};
    QStringList compatibleArchitectures = {};
    QString license = {};
};

/// The layers of a workspace. Lives on the engine thread; every call may come from any thread and returns at
/// once. What a finished future confirms is on disk.
class LayerService final : public QObject
{
    Q_OBJECT
public:
    LayerService(Workspace &workspace, const Clock &clock, ZipImporter &zips, PlatformProfile profile,
                 QObject *parent = nullptr);
    ~LayerService() override;

    /// The layer's next version, its first when there is none. The future's progress is in thousandths;
    /// cancelling it ends the work, and nothing is published. Errors: those of ZipImporter::import();
    /// InvalidParameter when the profile has no layers, or a text is too long; CodeStorageFull.
    QFuture<Result<LayerVersion>> publish(const LayerPublication &publication, const QByteArray &zip);
    /// What isn't deleted: by name, each layer's newest version first.
    QFuture<Result<QList<LayerVersion>>> list();
    /// NotFound when it was never published, or is deleted.
    QFuture<Result<LayerVersion>> get(const LayerReference &layer);
    /// Functions that have it keep it. Fine when there is none.
    QFuture<Result<void>> remove(const LayerReference &layer);
    /// One that was deleted is there again; NotFound once the workspace was opened anew since, which takes
    /// the package of one that no function has.
    QFuture<Result<LayerVersion>> restore(const LayerReference &layer);

Q_SIGNALS:
    /// A version was published or deleted.
    void layersChanged();

private:
    using Promise = QPromise<Result<LayerVersion>>;

    void import(const LayerPublication &publication, const QByteArray &zip,
                const std::shared_ptr<Promise> &promise);
    void passOn(const QFuture<Result<CodeReference>> &importing, const std::shared_ptr<Promise> &promise);
    Result<void> check(const LayerPublication &publication) const;
    Result<LayerVersion> keep(const LayerPublication &publication, const CodeReference &code,
                              qint64 unpackedBytes);

    const Clock &m_clock;
    ZipImporter &m_zips;
    const PlatformProfile m_profile;
    const PackageStore m_packages;
    const CodeStorage m_codeStorage;
    std::unique_ptr<LayerStore> m_store;
};

} // namespace lambdesk
