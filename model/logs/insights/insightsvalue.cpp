// SPDX-License-Identifier: GPL-3.0-or-later
#include "insightsvalue.h"

#include <model/logs/pattern/patternvalue.h>

#include <QDateTime>

#include <cmath>

namespace lambdesk
{

namespace
{

/// Beyond this a number isn't written digit by digit.
constexpr double longestPlain = 1e15;

QByteArray numberText(double number)
{
    if (!std::isfinite(number))
        return {};
    if (std::abs(number) >= longestPlain)
        return QByteArray::number(number, 'E', 4);
    QByteArray text = QByteArray::number(number, 'f', 4);
    qsizetype end = text.size();
    while (text[end - 1] == '0')
        --end;
    if (text[end - 1] == '.')
        --end;
    text.truncate(end);
    return text == "-0" ? QByteArray("0") : text;
}

} // namespace

QByteArray insightsTimeText(LogTime time)
{
    return QDateTime::fromMSecsSinceEpoch(time)
        .toUTC()
        .toString(QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz"))
        .toLatin1();
}

std::optional<double> InsightsValue::number() const
{
    if (const auto *number = std::get_if<double>(&m_value))
        return *number;
    if (const auto *truth = std::get_if<bool>(&m_value))
        return *truth ? 1.0 : 0.0;
    if (const auto *time = std::get_if<Time>(&m_value))
        return double(time->ms);
    if (const auto *text = std::get_if<QByteArray>(&m_value))
        return patternNumber({text->constData(), size_t(text->size())});
    return std::nullopt;
}

bool InsightsValue::truth() const
{
    if (const auto *truth = std::get_if<bool>(&m_value))
        return *truth;
    if (const auto *text = std::get_if<QByteArray>(&m_value))
        return !text->isEmpty() && *text != "0" && *text != "false";
    return number().value_or(0) != 0;
}

QByteArray InsightsValue::text() const
{
    if (const auto *text = std::get_if<QByteArray>(&m_value))
        return *text;
    if (const auto *number = std::get_if<double>(&m_value))
        return numberText(*number);
    if (const auto *truth = std::get_if<bool>(&m_value))
        return *truth ? "1" : "0";
    if (const auto *time = std::get_if<Time>(&m_value))
        return insightsTimeText(time->ms);
    return {};
}

qint64 InsightsValue::textBytes() const
{
    const auto *text = std::get_if<QByteArray>(&m_value);
    return text ? text->size() : 0;
}

/// A truth and the word for one, as JSON writes it.
std::optional<int> InsightsValue::compareTruth(const InsightsValue &a, const InsightsValue &b)
{
    const auto truthOf = [](const InsightsValue &value) -> std::optional<bool> {
        if (const auto *truth = std::get_if<bool>(&value.m_value))
            return *truth;
        const auto *text = std::get_if<QByteArray>(&value.m_value);
        if (!text || (*text != "true" && *text != "false"))
            return std::nullopt;
        return *text == "true";
    };
    if (!std::holds_alternative<bool>(a.m_value) && !std::holds_alternative<bool>(b.m_value))
        return std::nullopt;
    const auto left = truthOf(a);
    const auto right = truthOf(b);
    return left && right ? std::optional<int>(int(*left) - int(*right)) : std::nullopt;
}

int InsightsValue::compare(const InsightsValue &a, const InsightsValue &b)
{
    if (a.isNull() || b.isNull())
        return int(!a.isNull()) - int(!b.isNull());
    if (const auto asWords = compareTruth(a, b))
        return *asWords;
    const auto left = a.number();
    const auto right = left ? b.number() : std::nullopt;
    if (left && right)
        return *left < *right ? -1 : *left > *right ? 1 : 0;
    return a.text().compare(b.text());
}

} // namespace lambdesk
