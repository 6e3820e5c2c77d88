// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/packages/codeupload.h>
#include <model/packages/packagestore.h>
#include <model/packages/unpackprocess.h>

#include <QFuture>
#include <QObject>

namespace lambdesk
{

/// Tells what is in files that could become a function's code, before they do, and in packages of the store.
/// Archives are read by lambdesk-unpack, a process for each. Lives on the engine thread; every call may come
/// from any thread and returns at once. Futures have their progress in thousandths; cancelling one ends its
/// work and leaves nothing behind.
class PackageInspector final : public QObject
{
    Q_OBJECT
public:
    PackageInspector(PackageStore store, UnpackSettings settings, QObject *parent = nullptr);
    /// Kills what is under way; the futures end cancelled.
    ~PackageInspector() override;

    /// originOf(), away from the caller's thread.
    QFuture<Result<CodeUpload::Origin>> origin(const QString &path);
    /// Reads a zip, or zips a file of code or a folder, and checks the zip to its last byte. Errors: those of
    /// originOf(), and as ZipImporter::import().
    QFuture<Result<CodeUpload>> inspect(const QString &path);
    /// Writes a stored package's zip, as it was uploaded, to `file`, in place of what is there. Errors:
    /// Storage.
    QFuture<Result<void>> exportZip(const CodeReference &code, const QString &file);
    /// PackageStore::list() and readFile(), away from the caller's thread.
    QFuture<Result<QList<PackageStore::Item>>> list(const CodeReference &code, const QString &folder);
    QFuture<Result<QByteArray>> readFile(const CodeReference &code, const QString &path, qint64 mostBytes);
    /// PackageStore::hashFile() and visit(), likewise; the visitor is called on another thread.
    QFuture<Result<QByteArray>> hashFile(const CodeReference &code, const QString &path);
    QFuture<Result<void>> visit(const CodeReference &code, const PackageVisitor &visitor);
    /// What is in a package of the store.
    QFuture<Result<PackageContents>> contents(const CodeReference &code);

private:
    const PackageStore m_store;
    const UnpackSettings m_settings;
};

} // namespace lambdesk
