// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "eventtext.h"

#include <QList>
#include <QWidget>

#include <optional>

class QComboBox;

namespace lambdesk
{

class PeriodFields;

/// A stretch of time that ends now, all there is, or one with a beginning and an end.
class TimeRangeField final : public QWidget
{
    Q_OBJECT
public:
    struct Range {
        std::optional<LogTime> from; ///< inclusive
        std::optional<LogTime> to;   ///< exclusive
        bool operator==(const Range &) const = default;
    };
    /// What can be chosen; a period with a beginning and an end always can.
    struct Offer {
        QString choiceName; ///< objectName of the choice
        QString periodName; ///< as PeriodFields has it
        QList<int> minutes; ///< each of 5, 15, 30, and of whole hours up to a week
        bool all = false;   ///< at first; else the last hour is
    };

    /// What is chosen, whatever the time is.
    struct Choice {
        int minutes = 0;   ///< as the field has it
        Range period = {}; ///< of one with a beginning and an end
        bool operator==(const Choice &) const = default;
    };

    explicit TimeRangeField(const Offer &offer, QWidget *parent = nullptr);

    /// Counted from `now`.
    Range range(LogTime now) const;
    Choice choice() const;
    void setChoice(const Choice &choice);
    bool isAll() const;
    void setAll();
    /// Whole seconds.
    void setCustom(LogTime from, LogTime to);
    /// Shows and takes the custom times in that zone.
    void setZone(TimeZoneChoice zone);

Q_SIGNALS:
    /// The user chose another one.
    void chosen();
    /// The same, or changed a time of the period.
    void edited();

private:
    void showPeriod();

    QComboBox *m_choice;
    PeriodFields *m_period;
};

} // namespace lambdesk
