// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timerange.h"

#include <QWidget>

class QButtonGroup;

namespace lambdesk
{

class PeriodFields;

/// Which time is shown: the last hours or days up to now, or from one time to another.
class TimeRangeBar final : public QWidget
{
    Q_OBJECT
public:
    explicit TimeRangeBar(QWidget *parent = nullptr);

    /// As it is at `now`.
    TimeRange range(MetricTime now) const;
    /// It goes on with the time.
    bool isLive() const;
    /// `1 hour`, or from when to when.
    QString words() const;

Q_SIGNALS:
    void rangeChanged();

private:
    void showPeriod();

    QButtonGroup *m_choices;
    PeriodFields *m_period = nullptr; ///< made when it is asked for: few do
};

} // namespace lambdesk
