// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lambdesk
{

/// The program `bootstrap` of the package in that folder, else that of its layers, where there is one; the
/// package's where neither has any.
QString entrypointOf(const QString &packageFolder, const QString &layersFolder);

/// Why that program can't be started, in the platform's words, which
/// name it where the function would see it; empty when it can. Reads the beginning of the file: what would
/// start it says no more than that it failed. Any thread.
QString entrypointProblem(const QString &packageFolder, const QString &layersFolder = {});

} // namespace lambdesk
