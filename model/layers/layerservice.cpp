// SPDX-License-Identifier: GPL-3.0-or-later
#include "layerservice.h"

#include "layerstore.h"

#include <model/core/async.h>
#include <model/core/clock.h>
#include <model/packages/zipimporter.h>
#include <model/workspace/workspace.h>

#include <QFutureWatcher>

#include <utility>

namespace lambdesk
{

namespace
{

constexpr qsizetype longestDescription = 256;
constexpr qsizetype longestLicense = 512;

using Published = Result<LayerVersion>;

} // namespace

LayerService::LayerService(Workspace &workspace, const Clock &clock, ZipImporter &zips,
                           PlatformProfile profile, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_zips(zips)
    , m_profile(std::move(profile))
    , m_packages(workspace.paths())
    , m_codeStorage(workspace, m_profile.quotas.codeStorageBytes)
    , m_store(std::make_unique<LayerStore>(workspace))
{
}

LayerService::~LayerService() = default;

QFuture<Published> LayerService::publish(const LayerPublication &publication, const QByteArray &zip)
{
    auto promise = std::make_shared<Promise>();
    promise->start();
    promise->setProgressRange(0, UnpackProcess::progressSteps);
    auto future = promise->future();
    QMetaObject::invokeMethod(
        this,
        [this, publication, zip, promise = std::move(promise), forProgram = ProgramTexts::isOn()] {
            const ProgramTexts texts(forProgram);
            import(publication, zip, promise);
        },
        Qt::QueuedConnection);
    return future;
}

void LayerService::import(const LayerPublication &publication, const QByteArray &zip,
                          const std::shared_ptr<Promise> &promise)
{
    const auto finish = [promise](const Published &published) {
        promise->addResult(published);
        promise->finish();
    };
    if (promise->isCanceled())
        return;
    if (const auto checked = check(publication); !checked)
        return finish(fail(checked.error()));
    const QFuture<Result<CodeReference>> importing = m_zips.import(zip);
    passOn(importing, promise);
    whenReady(importing, this, [=, this](const Result<CodeReference> &code) {
        if (!code)
            return finish(fail(code.error()));
        const auto measured =
            runOnPool([packages = m_packages, code = *code] { return packages.unpackedBytes(code); });
        whenReady(measured, this, [=, this, code = *code](qint64 unpackedBytes) {
            // A package that no version has is swept away at the next start.
            if (!promise->isCanceled())
                finish(keep(publication, code, unpackedBytes));
        });
    });
}

/// The import's progress to the publication, and its cancelling to the import. When that was cancelled,
/// nobody has the promise any more, and its future ends cancelled.
void LayerService::passOn(const QFuture<Result<CodeReference>> &importing,
                          const std::shared_ptr<Promise> &promise)
{
    auto *progress = new QFutureWatcher<Result<CodeReference>>(this);
    connect(progress, &QFutureWatcherBase::progressValueChanged, this,
            [promise](int done) { promise->setProgressValue(done); });
    connect(progress, &QFutureWatcherBase::finished, progress, &QObject::deleteLater);
    progress->setFuture(importing);
    auto *publication = new QFutureWatcher<Published>(this);
    connect(publication, &QFutureWatcherBase::canceled, this,
            [importing = importing]() mutable { importing.cancel(); });
    connect(publication, &QFutureWatcherBase::finished, publication, &QObject::deleteLater);
    publication->setFuture(promise->future());
}

Result<void> LayerService::check(const LayerPublication &publication) const
{
    if (m_profile.quotas.layersPerFunction == 0)
        return fail(ErrorKind::InvalidParameter,
                    tr("The platform of %1 has no layers: they came in November 2018.").arg(m_profile.title));
    if (publication.description.size() > longestDescription)
        return fail(ErrorKind::InvalidParameter,
                    tr("A description has at most %1 characters.").arg(longestDescription));
    if (publication.license.size() > longestLicense)
        return fail(ErrorKind::InvalidParameter,
                    tr("A license's text has at most %1 characters.").arg(longestLicense));
    return {};
}

Published LayerService::keep(const LayerPublication &publication, const CodeReference &code,
                             qint64 unpackedBytes)
{
    if (const auto there = m_packages.confirmed(code); !there)
        return fail(there.error());
    if (const auto room = m_codeStorage.checkRoom(code.bytes); !room)
        return fail(room.error());
    auto version = m_store->insertNext({{publication.name, 0},
                                        publication.description,
                                        publication.compatibleRuntimes,
                                        publication.compatibleArchitectures,
                                        publication.license,
                                        m_clock.now(),
                                        code,
                                        unpackedBytes});
    if (version)
        Q_EMIT layersChanged();
    return version;
}

QFuture<Result<QList<LayerVersion>>> LayerService::list()
{
    return runOn(this, [this] { return m_store->all(); });
}

QFuture<Published> LayerService::get(const LayerReference &layer)
{
    return runOn(this, [this, layer]() -> Published {
        const auto found = m_store->find(layer);
        if (!found)
            return fail(found.error());
        if (!*found || (*found)->isDeleted)
            return fail(ErrorKind::NotFound, tr("The resource you requested does not exist."));
        return **found;
    });
}

QFuture<Result<void>> LayerService::remove(const LayerReference &layer)
{
    return runOn(this, [this, layer]() -> Result<void> {
        const auto removed = m_store->markDeleted(layer);
        if (removed)
            Q_EMIT layersChanged();
        return removed;
    });
}

QFuture<Published> LayerService::restore(const LayerReference &layer)
{
    return runOn(this, [this, layer]() -> Published {
        auto found = m_store->find(layer);
        if (!found)
            return fail(found.error());
        if (!*found || !m_packages.has((*found)->code))
            return fail(ErrorKind::NotFound, tr("Version %1 of the layer %2 can't be brought back any more.")
                                                 .arg(layer.number)
                                                 .arg(layer.name.value()));
        if (const auto marked = m_store->markDeleted(layer, false); !marked)
            return fail(marked.error());
        (*found)->isDeleted = false;
        Q_EMIT layersChanged();
        return **found;
    });
}

} // namespace lambdesk
