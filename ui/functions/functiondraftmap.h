// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "functiondraft.h"

#include <QCborMap>

namespace lambdesk
{

/// The fields by their keys, to be kept until they are saved.
QCborMap mapOf(const FunctionDraft &draft);
/// What isn't in the map stays empty.
FunctionDraft functionDraftOf(const QCborMap &map);

} // namespace lambdesk
