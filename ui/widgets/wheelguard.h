// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QComboBox;
class QTabBar;

namespace lambdesk
{

/// Keeps the wheel from choosing another entry while the page is scrolled over the list: it neither gives the
/// list the focus nor reaches it without.
void guardFromWheel(QComboBox *list);
/// Keeps the wheel from showing another tab, even where one has just been chosen and has the focus.
void guardFromWheel(QTabBar *tabs);

} // namespace lambdesk
