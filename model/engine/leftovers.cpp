// SPDX-License-Identifier: GPL-3.0-or-later
#include "leftovers.h"

#include <model/functions/functionstore.h>
#include <model/packages/mergedfolders.h>
#include <model/packages/packagestore.h>
#include <model/workspace/workspace.h>

namespace lambdesk
{

Result<void> removeLeftovers(Workspace &workspace)
{
    const FunctionStore functions(workspace);
    const auto packages = functions.packagesInUse();
    if (!packages)
        return fail(packages.error());
    PackageStore(workspace.paths()).sweep(*packages);
    const auto layers = functions.layersInUse();
    if (!layers)
        return fail(layers.error());
    MergedFolders(workspace.paths()).sweep(*layers);
    return {};
}

} // namespace lambdesk
