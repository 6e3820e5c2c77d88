// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runtime.h"

#include <model/core/result.h>

namespace lambdesk
{

/// The runtimes to offer though they may not be on this computer: resources/platform/runtimes.json. Each has
/// a label, and an install hint where there is something to install. The error names the file.
Result<QList<Runtime>> readKnownRuntimes(const QString &file);

/// One list of what was `found` and what is only `known`: of each runtime the newest interpreter; newest
/// first within a language, Node.js before Python before Java, missing ones last within theirs; last of all
/// what needs no interpreter.
QList<Runtime> mergeRuntimes(const QList<Runtime> &found, const QList<Runtime> &known);

} // namespace lambdesk
