// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/core/result.h>
#include <model/packages/packagestore.h>
#include <model/packages/unpackprocess.h>

#include <QFuture>
#include <QObject>

#include <optional>

namespace lambdesk
{

/// Makes stored packages of zips that come from anybody. They are read by lambdesk-unpack, a process for
/// each, confined and with limits; this thread is never held up. Lives on the engine thread.
class ZipImporter final : public QObject
{
    Q_OBJECT
public:
    using Settings = UnpackSettings;

    ZipImporter(PackageStore store, Settings settings, QObject *parent = nullptr);
    /// Kills what is under way; the futures end cancelled.
    ~ZipImporter() override;

    /// The package is in the store, on the disk, when the future has its reference, which is the zip's own
    /// hash and size. The future's progress is in thousandths; cancelling it ends the work and leaves nothing
    /// behind. May be called from any thread. Errors, with the platform's messages: TooLarge (zipped),
    /// InvalidParameter (unzipped size; what can't be unzipped: detail says which entry and why), Storage,
    /// Process.
    QFuture<Result<CodeReference>> import(const QByteArray &zip);
    /// The same, but the package, unless the store has it already, is left as the draft, which the caller
    /// has made in the store, and adopts or discards, however this ends.
    QFuture<Result<CodeReference>> unpack(const QByteArray &zip, const PackageStore::Draft &draft);

private:
    QFuture<Result<CodeReference>> start(const QByteArray &zip,
                                         const std::optional<PackageStore::Draft> &draft);

    const PackageStore m_store;
    const Settings m_settings;
};

} // namespace lambdesk
