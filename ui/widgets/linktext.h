// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QModelIndex;
class QTableView;

namespace lambdesk
{

/// Whether the place, counted from the viewport's left, lies on the text of the cell, which begins where
/// reading does; what is beside it is no link.
bool isOnText(const QTableView &table, const QModelIndex &cell, int x);

} // namespace lambdesk
