// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

namespace lambdesk
{

/// Keys as menus name them in the reader's language: `Ctrl+S` is `Strg+S`. Of keys that are pressed one after
/// the other `Ctrl+X then U`, and `Ctrl+Plus` rather than two signs. Texts take it as an argument.
QString keyText(const QKeySequence &keys);
/// All keys that do the same, each named once: `Ctrl+Return or F5`.
QString keyText(const QList<QKeySequence> &alternatives);
/// Of the key that is held while the mouse does something.
QString controlKeyText();

} // namespace lambdesk
