// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transferchoice.h"
#include "transfercontents.h"
#include "transfertarget.h"

#include <model/packages/packagestore.h>
#include <model/packages/unpackprocess.h>

#include <QFuture>
#include <QHash>
#include <QObject>

namespace lambdesk
{

class FunctionService;
class LayerService;
class ZipImporter;

/// Writes functions of the workspace to one file, and takes in what another workspace wrote: for handing a
/// prepared state to somebody. The file is a zip of workspace.json, which people can read, and the packages
/// as they were uploaded. Archives are packed and unpacked by lambdesk-unpack. Lives on the engine thread;
/// every call may come from any thread and returns at once. Futures have progress; cancelling one ends its
/// work and leaves nothing behind.
class TransferService final : public QObject
{
    Q_OBJECT
public:
    struct Collaborators {
        Workspace &workspace;
        const Clock &clock;
        IdGenerator &ids;
        ZipImporter &zips;
        FunctionService &functions;
        LayerService &layers;
        PlatformProfile profile;
        QString unpackProgram; ///< path of lambdesk-unpack
    };

    explicit TransferService(const Collaborators &collaborators, QObject *parent = nullptr);
    /// Kills what is under way; the futures end cancelled.
    ~TransferService() override;

    /// In place of what is at `file`, at once, when all of it is written. The same functions give the same
    /// bytes. Errors: NotFound for a function; TooLarge; Storage; Process. A future that is cancelled too
    /// late has no result, although the file is there: exported() tells.
    QFuture<Result<ExportedWorkspace>> exportTo(const QString &file, const ExportChoice &choice);
    /// Unpacks and checks the file; the workspace isn't changed. What it answers is kept until close() is
    /// called with its id. Errors: InvalidParameter when it isn't an exported workspace, or was changed or
    /// cut; TooNew; Storage; Process.
    QFuture<Result<TransferPreview>> open(const QString &file);
    /// Takes in the functions that are chosen, all or none. Errors: NotFound when the id was closed; Conflict
    /// when a name was taken meanwhile; those of ZipImporter::import(), and of TransferTarget::takeIn(). A
    /// future that is cancelled too late has no result, although all is taken in: imported() tells.
    QFuture<Result<ImportedWorkspace>> import(const QString &id, const QList<ImportChoice> &choices);
    /// Removes those functions that an import added and that are still as they came in, all of them or, when
    /// that fails, none. What it replaced is for putBack(), its layers are for takeOutLayers(). Errors:
    /// Storage.
    QFuture<Result<TakenOutFunctions>> takeOut(const ImportedWorkspace &imported);
    /// Brings back what an import replaced, as FunctionService::putBack(). The function that came in goes for
    /// good while it is as it came in, and so leaves its layers; changed since, it can be brought back.
    QFuture<Result<FunctionPutBack>> putBack(const ImportedWorkspace &imported,
                                             const RemovedFunction &replaced);
    /// Takes those layer versions away that an import added and that nothing has by then: call it when its
    /// functions are out, and what it replaced is back. Says how many stay. Errors: Storage.
    QFuture<Result<int>> takeOutLayers(const QList<ImportedLayer> &layers);
    /// Forgets what was opened; an import of it that is under way fails.
    void close(const QString &id);

Q_SIGNALS:
    /// An export to `file`, as it was asked for, is there; its future ends after that.
    void exported(const QString &file, const lambdesk::ExportedWorkspace &exported);
    /// All of an import is in the workspace; its future ends after that.
    void imported(const QString &id, const lambdesk::ImportedWorkspace &imported);

private:
    QString makeFolder() const;
    UnpackSettings unpacking() const;
    Result<TransferPreview> keep(const QString &file, const QString &folder,
                                 const TransferContents &contents);
    Result<ImportedWorkspace> takeIn(const TransferContents &contents, const QList<ImportChoice> &choices,
                                     const QHash<QByteArray, qint64> &unpackedBytes);

    Collaborators m_c;
    const PackageStore m_packages;
    const TransferTarget m_target;
    QHash<QString, TransferContents> m_opened; ///< by their folders, which are their ids
};

} // namespace lambdesk
