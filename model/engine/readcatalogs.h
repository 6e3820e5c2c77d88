// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine.h"

namespace lambdesk
{

/// What ships with the program, read from its resources. InvalidParameter: there is no such profile.
Result<Catalogs> readCatalogs(const ResourcePaths &resources, const QString &profileId);

} // namespace lambdesk
