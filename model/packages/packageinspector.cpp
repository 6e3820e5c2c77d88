// SPDX-License-Identifier: GPL-3.0-or-later
#include "packageinspector.h"

#include "packageinspection.h"

#include <model/core/async.h>

#include <QFile>
#include <QSaveFile>

namespace lambdesk
{

PackageInspector::PackageInspector(PackageStore store, UnpackSettings settings, QObject *parent)
    : QObject(parent)
    , m_store(std::move(store))
    , m_settings(std::move(settings))
{
}

PackageInspector::~PackageInspector() = default;

QFuture<Result<CodeUpload::Origin>> PackageInspector::origin(const QString &path)
{
    return runOnPool([path, most = m_settings.zippedBytes] { return originOf(path, most); });
}

QFuture<Result<CodeUpload>> PackageInspector::inspect(const QString &path)
{
    auto promise = std::make_unique<PackageInspection::Promise>();
    promise->start();
    auto future = promise->future();
    QMetaObject::invokeMethod(
        this,
        [this, path, promise = std::move(promise)]() mutable {
            auto *inspection = new PackageInspection(m_store, m_settings, std::move(promise), this);
            inspection->start(path);
        },
        Qt::QueuedConnection);
    return future;
}

QFuture<Result<void>> PackageInspector::exportZip(const CodeReference &code, const QString &file)
{
    return runOnPool([zip = m_store.zip(code), file]() -> Result<void> {
        QFile from(zip);
        QSaveFile to(file);
        constexpr qint64 atOnce = 1 << 20;
        bool well = from.open(QIODevice::ReadOnly) && to.open(QIODevice::WriteOnly);
        while (well && !from.atEnd()) {
            const auto bytes = from.read(atOnce);
            well = !bytes.isEmpty() && to.write(bytes) == bytes.size();
        }
        if (well && to.commit())
            return {};
        return fail(ErrorKind::Storage, tr("The code could not be saved as %1.").arg(file),
                    from.error() != QFileDevice::NoError ? from.errorString() : to.errorString());
    });
}

QFuture<Result<QList<PackageStore::Item>>> PackageInspector::list(const CodeReference &code,
                                                                  const QString &folder)
{
    return runOnPool([store = m_store, code, folder] { return store.list(code, folder); });
}

QFuture<Result<QByteArray>> PackageInspector::readFile(const CodeReference &code, const QString &path,
                                                       qint64 mostBytes)
{
    return runOnPool(
        [store = m_store, code, path, mostBytes] { return store.readFile(code, path, mostBytes); });
}

QFuture<Result<QByteArray>> PackageInspector::hashFile(const CodeReference &code, const QString &path)
{
    return runOnPool([store = m_store, code, path] { return store.hashFile(code, path); });
}

QFuture<Result<void>> PackageInspector::visit(const CodeReference &code, const PackageVisitor &visitor)
{
    return runOnPool([store = m_store, code, visitor] { return store.visit(code, visitor); });
}

QFuture<Result<PackageContents>> PackageInspector::contents(const CodeReference &code)
{
    return chainOn(this, [this, code] {
        auto inspected = std::make_unique<PackageInspection::Promise>();
        inspected->start();
        auto promise = std::make_shared<QPromise<Result<PackageContents>>>();
        promise->start();
        whenReady(inspected->future(), this, [promise](const Result<CodeUpload> &upload) {
            promise->addResult(upload ? Result<PackageContents>(upload->contents)
                                      : Result<PackageContents>(fail(upload.error())));
            promise->finish();
        });
        auto *inspection = new PackageInspection(m_store, m_settings, std::move(inspected), this);
        inspection->list(m_store.zip(code));
        return promise->future();
    });
}

} // namespace lambdesk
