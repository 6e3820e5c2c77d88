// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transferchoice.h"
#include "transfercontents.h"

#include <model/functions/functionlayers.h>
#include <model/platform/platformprofile.h>

#include <QHash>

namespace lambdesk
{

class Clock;
class IdGenerator;
class Workspace;

/// Functions and layers on their way into the workspace, within a write() that is around it.
class Arrival
{
public:
    Arrival(Workspace &workspace, const Clock &clock, IdGenerator &ids, const PlatformProfile &profile);

    /// A layer that the workspace has with the same package is that one; else it keeps its number, where that
    /// is free. Call it before the functions are added.
    Result<void> addLayers(const QList<LayerVersion> &layers, const QHash<QByteArray, qint64> &unpackedBytes);
    Result<void> add(const TransferredFunction &function, const ImportChoice &choice);

    const ImportedWorkspace &imported() const { return m_imported; }

private:
    Result<LayerReference> addLayer(LayerVersion layer);
    Result<void> makeRoom(const ImportChoice &choice);
    /// As it is here: by its new name and the numbers that its layers have.
    Result<Function> adapted(Function function, const FunctionName &name) const;
    Result<void> addVersions(const TransferredFunction &function, const FunctionName &name);
    Result<void> addTestEvents(const TransferredFunction &function, const FunctionName &name);
    Result<void> addSettings(const TransferredFunction &function, const FunctionName &name);

    Workspace &m_workspace;
    const Clock &m_clock;
    IdGenerator &m_ids;
    const PlatformProfile &m_profile;
    const FunctionLayers m_layers;
    QList<std::pair<LayerReference, LayerReference>> m_numbers; ///< in the file, and here
    ImportedWorkspace m_imported;
};

} // namespace lambdesk
