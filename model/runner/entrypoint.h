// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lambdesk
{

/// Why the program `bootstrap` of the package in that folder can't be started, in the platform's words, which
/// name it where the function would see it; empty when it can. Reads the beginning of the file: what would
/// start it says no more than that it failed. Any thread.
QString entrypointProblem(const QString &packageFolder);

} // namespace lambdesk
