// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transferchoice.h"
#include "transfercontents.h"

#include <model/platform/platformprofile.h>

#include <QHash>

namespace lambdesk
{

class Clock;
class IdGenerator;
class Workspace;

/// Takes what was exported into the workspace, whose package store has the packages already. Engine thread.
class TransferTarget
{
public:
    TransferTarget(Workspace &workspace, const Clock &clock, IdGenerator &ids, PlatformProfile profile);

    /// What there is to decide about, as the workspace is now.
    Result<QList<TransferItem>> items(const TransferContents &contents) const;
    /// All of it or nothing, in one transaction. `unpackedBytes` of the layers' packages, by their hashes.
    /// Errors, which say which function they are about: Conflict when a name is taken; NotFound when the
    /// contents have no such function; InvalidParameter for layers that don't go together;
    /// CodeStorageFull; Storage.
    Result<ImportedWorkspace> takeIn(const TransferContents &contents, const QList<ImportChoice> &choices,
                                     const QHash<QByteArray, qint64> &unpackedBytes) const;
    /// Removes what was added and is as it came in, all of it or nothing. Errors: Storage.
    Result<TakenOutFunctions> takeOut(const ImportedWorkspace &imported) const;
    /// Whether the function that replaced one is there as it came in; not where that can't be told.
    bool isAsItCame(const ImportedWorkspace &imported, const FunctionName &name) const;
    /// Takes those away that nothing has, all of them or nothing; says how many stay. Errors: Storage.
    Result<int> takeOutLayers(const QList<ImportedLayer> &layers) const;

private:
    Workspace &m_workspace;
    const Clock &m_clock;
    IdGenerator &m_ids;
    const PlatformProfile m_profile;
};

/// The function of that name; null when there is none.
const TransferredFunction *findTransferred(const TransferContents &contents, const FunctionName &name);
/// The layers of the contents that these functions have.
QList<LayerVersion> layersFor(const TransferContents &contents, const QList<ImportChoice> &choices);

} // namespace lambdesk
