// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "eventtext.h"

#include <QTimeZone>
#include <QWidget>

#include <optional>

class QComboBox;
class QDateTimeEdit;

namespace lambdesk
{

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

    explicit TimeRangeField(QWidget *parent = nullptr);

    /// Counted from `now`.
    Range range(LogTime now) const;
    bool isAll() const;
    void setAll();
    /// Whole seconds.
    void setCustom(LogTime from, LogTime to);
    /// Shows and takes the custom times in that zone.
    void setZone(TimeZoneChoice zone);

Q_SIGNALS:
    /// The user chose another one.
    void chosen();

private:
    void showCustom();
    void startCustom();

    LogTime timeOf(const QDateTimeEdit &edit) const;
    void showTime(QDateTimeEdit &edit, LogTime time) const;
    QTimeZone timeZone() const;

    TimeZoneChoice m_zone = TimeZoneChoice::Local;
    QComboBox *m_choice;
    QWidget *m_custom;
    QDateTimeEdit *m_from;
    QDateTimeEdit *m_to;
};

} // namespace lambdesk
