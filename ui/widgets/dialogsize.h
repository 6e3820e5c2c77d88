// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace lambdesk
{

/// The width that a dialog wants, as far as the screen that it opens on has room for it.
int widthOnScreen(const QWidget &dialog, int wanted);

/// After a change of the zoom by the factor: the dialogs that are open are larger with what is in them.
void enlargeOpenDialogs(double factor);

} // namespace lambdesk
