// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeyCombination>

class QKeyEvent;

namespace lambdesk
{

/// The key as bindings name it: of a sign without the Shift that some keyboards need for it, so that `Alt+<`
/// is that wherever the sign is. A letter of another script counts as the Latin one in its place.
QKeyCombination keyOf(const QKeyEvent &event);

/// Ctrl, Shift and the like, which alone are no key.
bool isModifierAlone(const QKeyEvent &event);

} // namespace lambdesk
