// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace lambdesk
{

struct FunctionDraft;

/// The fields of a function's configuration as text, a line each, and one for each variable and layer, so
/// that two can be compared.
QByteArray configurationLines(const FunctionDraft &draft);

} // namespace lambdesk
