// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimeZone>
#include <QWidget>

class QDateTimeEdit;

namespace lambdesk
{

/// From one time to another, each typed or chosen in a calendar. Times are milliseconds since 1970.
class PeriodFields final : public QWidget
{
    Q_OBJECT
public:
    enum class Finest { Second, Minute };

    /// The fields' objectNames are `name` with From and To.
    PeriodFields(const QString &name, Finest finest, QWidget *parent = nullptr);

    qint64 from() const;
    qint64 to() const;
    /// `2026-01-25 12:34 to 2026-01-26 00:00`
    QString words() const;
    /// Says nothing of a change.
    void setPeriod(qint64 from, qint64 to);
    /// Shows the same times in that zone, and takes them in it. At first that is the reader's.
    void setZone(const QTimeZone &zone);

Q_SIGNALS:
    /// The user changed one.
    void edited();

private:
    qint64 timeOf(const QDateTimeEdit &edit) const;
    void showTime(QDateTimeEdit &edit, qint64 time) const;

    QTimeZone m_zone = QTimeZone::systemTimeZone();
    QDateTimeEdit *m_from;
    QDateTimeEdit *m_to;
};

} // namespace lambdesk
