// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/logs/logevent.h>

#include <QWidget>

#include <utility>

class QComboBox;
class QDateTimeEdit;

namespace lambdesk
{

/// The time that a query looks at: the last minutes to a week, or from one moment to another.
class InsightsTimeRange final : public QWidget
{
    Q_OBJECT
public:
    explicit InsightsTimeRange(QWidget *parent = nullptr);

    /// From, inclusive, to, exclusive; as it is at this moment.
    std::pair<LogTime, LogTime> range(LogTime now) const;

private:
    void showCustom();

    QComboBox *m_choice;
    QWidget *m_custom;
    QDateTimeEdit *m_from;
    QDateTimeEdit *m_to;
};

} // namespace lambdesk
