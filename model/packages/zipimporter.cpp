// SPDX-License-Identifier: GPL-3.0-or-later
#include "zipimporter.h"

#include "zipimport.h"

#include <model/core/async.h>

namespace lambdesk
{

ZipImporter::ZipImporter(PackageStore store, Settings settings, QObject *parent)
    : QObject(parent)
    , m_store(std::move(store))
    , m_settings(std::move(settings))
{
}

ZipImporter::~ZipImporter() = default;

QFuture<Result<CodeReference>> ZipImporter::import(const QByteArray &zip)
{
    return start(zip, {});
}

QFuture<Result<CodeReference>> ZipImporter::unpack(const QByteArray &zip, const PackageStore::Draft &draft)
{
    return start(zip, draft);
}

QFuture<Result<CodeReference>> ZipImporter::start(const QByteArray &zip,
                                                  const std::optional<PackageStore::Draft> &draft)
{
    if (zip.size() > m_settings.zippedBytes)
        return readyFuture(Result<CodeReference>(
            fail(ErrorKind::TooLarge,
                 tr("Zipped size must be smaller than %1 bytes").arg(m_settings.zippedBytes))));
    auto promise = std::make_unique<QPromise<Result<CodeReference>>>();
    promise->start();
    auto future = promise->future();
    QMetaObject::invokeMethod(
        this,
        [this, zip, draft, promise = std::move(promise)]() mutable {
            auto *import = new ZipImport(m_store, m_settings, draft, std::move(promise), this);
            import->start(zip);
        },
        Qt::QueuedConnection);
    return future;
}

} // namespace lambdesk
