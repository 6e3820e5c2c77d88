// SPDX-License-Identifier: GPL-3.0-or-later
#include "layerservice.h"

#include "layerstore.h"

#include <model/core/async.h>
#include <model/core/clock.h>
#include <model/packages/zipimporter.h>
#include <model/workspace/workspace.h>

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
    , m_store(std::make_unique<LayerStore>(workspace))
{
}

LayerService::~LayerService() = default;

QFuture<Published> LayerService::publish(const LayerPublication &publication, const QByteArray &zip)
{
    return chainOn(this, [this, publication, zip]() -> QFuture<Published> {
        if (const auto checked = check(publication); !checked)
            return readyFuture(Published(fail(checked.error())));
        auto promise = std::make_shared<QPromise<Published>>();
        promise->start();
        const auto finish = [promise](const Published &published) {
            promise->addResult(published);
            promise->finish();
        };
        whenReady(m_zips.import(zip), this, [=, this](const Result<CodeReference> &code) {
            if (!code)
                return finish(fail(code.error()));
            const auto measured =
                runOnPool([packages = m_packages, code = *code] { return packages.unpackedBytes(code); });
            whenReady(measured, this, [=, this, code = *code](qint64 unpackedBytes) {
                finish(keep(publication, code, unpackedBytes));
            });
        });
        return promise->future();
    });
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
