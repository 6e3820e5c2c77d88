// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine.h"

namespace lambdesk
{

/// What ships with the program, read from its resources. With a `concurrency`, that many invocations may run
/// at the same time. InvalidParameter: there is no such profile, or it doesn't allow so many.
Result<Catalogs> readCatalogs(const ResourcePaths &resources, const QString &profileId,
                              std::optional<int> concurrency);

} // namespace lambdesk
