// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace lambdesk
{

/// Whether an answer that comes late may give the keyboard to the widget: while its page is shown, and the
/// user hasn't gone meanwhile from the page to something else of the window, as its navigation, a message or
/// the command palette. A page is what is scrolled as a whole, or else the window.
bool mayTakeKeyboard(const QWidget &widget);

} // namespace lambdesk
