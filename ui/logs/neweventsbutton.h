// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/widgets/button.h>

namespace lambdesk
{

/// `N new events ↓`, over the bottom of a view that holds still; gone while there are none.
class NewEventsButton final : public PrimaryButton
{
    Q_OBJECT
public:
    explicit NewEventsButton(QWidget *parent);

    void setCount(qint64 count);
    /// `area` is what it lies over, in its parent.
    void place(const QRect &area);

private:
    qint64 m_count = 0;
};

} // namespace lambdesk
