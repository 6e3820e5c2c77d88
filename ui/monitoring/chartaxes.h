// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QChart;

namespace lambdesk
{

/// Deletes the axes of the chart, so that others can take their place: nothing of them is painted any more.
void removeAxes(QChart &chart);

} // namespace lambdesk
