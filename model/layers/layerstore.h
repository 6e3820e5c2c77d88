// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layerversion.h"

#include <optional>

namespace lambdesk
{

class Workspace;

/// The rows of the layers' versions. A version that was deleted stays as a row, so that its number isn't
/// given again and functions that have it keep it. Engine thread. Each call is one transaction.
class LayerStore
{
public:
    explicit LayerStore(Workspace &workspace);

    /// Those that aren't deleted: by name, each layer's newest first.
    Result<QList<LayerVersion>> all() const;
    /// Deleted ones, too. Nothing when there never was one.
    Result<std::optional<LayerVersion>> find(const LayerReference &layer) const;
    /// With the layer's next number, whatever it had.
    Result<LayerVersion> insertNext(LayerVersion version);
    /// With the number that it has, which is free.
    Result<void> insert(const LayerVersion &version);
    /// Fine when there is none.
    Result<void> markDeleted(const LayerReference &layer, bool deleted = true);
    enum class Row {
        Stays, ///< as that of a deleted version
        Goes   ///< and its number is free again
    };
    /// Takes it away, unless a function or one of its versions has it, also one that was removed and can be
    /// brought back. Says whether it is gone.
    Result<bool> removeUnused(const LayerReference &layer, Row row);

private:
    Workspace &m_workspace;
};

} // namespace lambdesk
