// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartaxes.h"

#include <QAbstractAxis>
#include <QChart>

namespace lambdesk
{

void removeAxes(QChart &chart)
{
    const auto axes = chart.axes();
    for (QAbstractAxis *axis : axes) {
        // The chart hides an axis that is removed without its texts and lines. They are beside it in the
        // scene, and stay there until the event loop turns.
        axis->setVisible(false);
        chart.removeAxis(axis);
        delete axis;
    }
}

} // namespace lambdesk
