// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

class QWidget;

namespace lambdesk
{

/// The width that a dialog wants, as far as the screen that it opens on has room for it.
int widthOnScreen(const QWidget &dialog, int wanted);

/// How large the dialog can be within its frame, on the screen that it is on or opens on.
QSize roomOnScreen(const QWidget &dialog);

/// Makes an open dialog as large as what is in it by now needs at least, as far as the screen has room.
void growToContents(QWidget &dialog);

/// Makes an open dialog as tall as what is in it by now needs, be that more or less than before.
void fitToContents(QWidget &dialog);

/// After a change of the zoom by the factor: the dialogs that are open are larger with what is in them.
void enlargeOpenDialogs(double factor);

} // namespace lambdesk
