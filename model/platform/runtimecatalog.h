// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runtime.h"

#include <model/core/result.h>

#include <optional>

namespace lambdesk
{

/// The system's name and version as in os-release: `debian 12`, `ubuntu 24.04`.
QString currentSystem();

/// The runtimes to offer though they may not be on this computer: resources/platform/runtimes.json. Each has
/// a label, and an install hint and command where there is something to install. The command is the one for
/// `system`. The error names the file.
Result<QList<Runtime>> readKnownRuntimes(const QString &file, const QString &system = currentSystem());

/// One list of what was `found` and what is only `known`: of each runtime the newest interpreter; newest
/// first within a language, Node.js before Python before Java, missing ones last within theirs; last of all
/// what needs no interpreter.
QList<Runtime> mergeRuntimes(const QList<Runtime> &found, const QList<Runtime> &known);

/// Which of a language's runtimes that aren't on this computer to install first: the one that the system has
/// as a package, else the first for which a command is known, else the first.
std::optional<Runtime> easiestToInstall(const QList<Runtime> &runtimes, Language language);

} // namespace lambdesk
