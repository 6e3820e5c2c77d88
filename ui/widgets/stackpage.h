// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QStackedLayout;
class QWidget;

namespace lambdesk
{

/// Shows that page of the stack. The others make it no higher: what isn't seen needs no room.
void showStackPage(QStackedLayout &stack, QWidget *page);

} // namespace lambdesk
