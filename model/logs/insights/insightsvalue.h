// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/logs/logevent.h>

#include <QByteArray>

#include <optional>
#include <variant>

namespace lambdesk
{

/// What a field or an expression of a query has for one event: nothing, a number, a truth, a time or a text.
class InsightsValue
{
public:
    struct Time {
        LogTime ms = 0;
        bool operator==(const Time &) const = default;
    };

    InsightsValue() = default;
    InsightsValue(double number)
        : m_value(number)
    {
    }
    InsightsValue(bool truth)
        : m_value(truth)
    {
    }
    InsightsValue(Time time)
        : m_value(time)
    {
    }
    InsightsValue(QByteArray text)
        : m_value(std::move(text))
    {
    }

    bool isNull() const { return std::holds_alternative<std::monostate>(m_value); }
    bool isTime() const { return std::holds_alternative<Time>(m_value); }
    /// Of a text that is a number, too; a time is in milliseconds.
    std::optional<double> number() const;
    bool truth() const;
    /// As a result shows it: numbers with up to four decimals, times in UTC; empty for nothing.
    QByteArray text() const;
    /// Of a text; the rest takes no memory of its own.
    qint64 textBytes() const;

    /// Below, at or above zero: numbers by size when both are, else texts by their bytes; nothing is below
    /// all.
    static int compare(const InsightsValue &a, const InsightsValue &b);
    bool operator==(const InsightsValue &other) const { return compare(*this, other) == 0; }

private:
    static std::optional<int> compareTruth(const InsightsValue &a, const InsightsValue &b);

    std::variant<std::monostate, double, bool, Time, QByteArray> m_value;
};

/// `2026-01-25 12:34:56.789`, UTC.
QByteArray insightsTimeText(LogTime time);

} // namespace lambdesk
