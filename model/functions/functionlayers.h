// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "function.h"

#include <model/layers/layerstore.h>
#include <model/packages/packagestore.h>
#include <model/platform/platformprofile.h>

#include <QHash>

namespace lambdesk
{

class Workspace;

/// The platform's rules for the layers of a function. Engine thread.
class FunctionLayers
{
public:
    FunctionLayers(Workspace &workspace, PlatformProfile profile);

    /// Looks up what the function's layers hold. `before` are those it has had so far, which may be deleted.
    /// Errors: InvalidParameter, with the platform's words.
    Result<void> complete(Function &function, const QList<FunctionLayer> &before) const;

private:
    Result<void> checkNumber(const QList<FunctionLayer> &layers) const;
    Result<void> checkSize(const Function &function, qint64 layerBytes) const;
    QString arnOf(const FunctionLayer &layer) const;

    const PlatformProfile m_profile;
    const PackageStore m_packages;
    const LayerStore m_store;
    mutable QHash<QByteArray, qint64> m_unpackedBytes; ///< of packages that were looked at
};

} // namespace lambdesk
