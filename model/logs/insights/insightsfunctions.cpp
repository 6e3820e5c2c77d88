// SPDX-License-Identifier: GPL-3.0-or-later
#include "insightsfunctions.h"

#include <QDateTime>
#include <QHostAddress>

#include <algorithm>
#include <cmath>

namespace lambdesk
{

namespace
{

using Value = InsightsValue;
using Values = std::vector<Value>;

QString textOf(const Value &value)
{
    return QString::fromUtf8(value.text());
}

template <double (*function)(double)>
Value ofNumber(const Values &a)
{
    const auto number = a[0].number();
    const double result = number ? function(*number) : NAN;
    return std::isfinite(result) ? Value(result) : Value();
}

double absolute(double number)
{
    return std::abs(number);
}
double up(double number)
{
    return std::ceil(number);
}
double down(double number)
{
    return std::floor(number);
}
double logarithm(double number)
{
    return std::log(number);
}
double root(double number)
{
    return std::sqrt(number);
}

template <int wanted>
Value extreme(const Values &a)
{
    Value best;
    for (const Value &value : a) {
        if (!value.isNull() && (best.isNull() || Value::compare(value, best) * wanted > 0))
            best = value;
    }
    return best;
}

/// Takes off blanks, or the characters that are asked for.
Value trimmed(const Values &a, bool left, bool right)
{
    const QString text = textOf(a[0]);
    const QString set = a.size() > 1 ? textOf(a[1]) : QString();
    const auto drops = [&set](QChar c) { return set.isEmpty() ? c.isSpace() : set.contains(c); };
    qsizetype start = 0;
    qsizetype end = text.size();
    while (left && start < end && drops(text[start]))
        ++start;
    while (right && end > start && drops(text[end - 1]))
        --end;
    return text.mid(start, end - start).toUtf8();
}

Value substr(const Values &a)
{
    const auto start = qsizetype(std::max(0.0, a[1].number().value_or(0)));
    const auto length = a.size() > 2 ? qsizetype(std::max(0.0, a[2].number().value_or(0))) : -1;
    return textOf(a[0]).mid(start, length).toUtf8();
}

Value replace(const Values &a)
{
    const QByteArray what = a[1].text();
    return what.isEmpty() ? Value(a[0].text()) : Value(a[0].text().replace(what, a[2].text()));
}

Value concat(const Values &a)
{
    QByteArray text;
    for (const Value &value : a)
        text += value.text();
    return text;
}

Value coalesce(const Values &a)
{
    const auto first = std::find_if(a.begin(), a.end(), [](const Value &value) { return !value.isNull(); });
    return first == a.end() ? Value() : *first;
}

bool isBlank(const Value &value)
{
    return textOf(value).trimmed().isEmpty();
}

bool isAddress(const Value &value, bool version4, bool version6)
{
    // Shortened forms, which QHostAddress takes, are none.
    const QString text = textOf(value);
    QHostAddress address;
    if (!address.setAddress(text))
        return false;
    return address.protocol() == QAbstractSocket::IPv4Protocol ? version4 && text.count(u'.') == 3 : version6;
}

/// Of what is no address or no subnet: no.
Value isInSubnet(const Values &a, bool version4, bool version6)
{
    const QString subnet = textOf(a[1]);
    const auto [network, bits] = QHostAddress::parseSubnet(subnet);
    if (bits < 0 || !subnet.contains(u'/') || !isAddress(a[0], version4, version6))
        return false;
    const QHostAddress address(textOf(a[0]));
    return address.protocol() == network.protocol() && address.isInSubnet(network, bits);
}

Value fromMillis(const Values &a)
{
    const auto ms = a[0].number();
    return ms ? Value(Value::Time{LogTime(*ms)}) : Value();
}

Value toMillis(const Values &a)
{
    const auto ms = a[0].number();
    return ms ? Value(*ms) : Value();
}

const InsightsFunctionEntry entries[] = {
    {"abs", 1, 1, ofNumber<absolute>},
    {"ceil", 1, 1, ofNumber<up>},
    {"floor", 1, 1, ofNumber<down>},
    {"log", 1, 1, ofNumber<logarithm>},
    {"sqrt", 1, 1, ofNumber<root>},
    {"greatest", 1, -1, extreme<1>},
    {"least", 1, -1, extreme<-1>},
    {"strlen", 1, 1,
     [](const Values &a) { return Value(double(a[0].text().isEmpty() ? 0 : textOf(a[0]).toUcs4().size())); }},
    {"toupper", 1, 1, [](const Values &a) { return Value(textOf(a[0]).toUpper().toUtf8()); }},
    {"tolower", 1, 1, [](const Values &a) { return Value(textOf(a[0]).toLower().toUtf8()); }},
    {"trim", 1, 2, [](const Values &a) { return trimmed(a, true, true); }},
    {"ltrim", 1, 2, [](const Values &a) { return trimmed(a, true, false); }},
    {"rtrim", 1, 2, [](const Values &a) { return trimmed(a, false, true); }},
    {"substr", 2, 3, substr},
    {"replace", 3, 3, replace},
    {"strcontains", 2, 2,
     [](const Values &a) { return Value(a[0].text().contains(a[1].text()) ? 1.0 : 0.0); }},
    {"concat", 1, -1, concat},
    {"coalesce", 1, -1, coalesce},
    {"isempty", 1, 1, [](const Values &a) { return Value(a[0].text().isEmpty()); }},
    {"isblank", 1, 1, [](const Values &a) { return Value(isBlank(a[0])); }},
    {"ispresent", 1, 1, [](const Values &a) { return Value(!a[0].isNull()); }},
    {"fromMillis", 1, 1, fromMillis},
    {"toMillis", 1, 1, toMillis},
    {"now", 0, 0, [](const Values &) { return Value(double(QDateTime::currentSecsSinceEpoch())); }},
    {"isValidIp", 1, 1, [](const Values &a) { return Value(isAddress(a[0], true, true)); }},
    {"isValidIpV4", 1, 1, [](const Values &a) { return Value(isAddress(a[0], true, false)); }},
    {"isValidIpV6", 1, 1, [](const Values &a) { return Value(isAddress(a[0], false, true)); }},
    {"isIpInSubnet", 2, 2, [](const Values &a) { return isInSubnet(a, true, true); }},
    {"isIpv4InSubnet", 2, 2, [](const Values &a) { return isInSubnet(a, true, false); }},
    {"isIpv6InSubnet", 2, 2, [](const Values &a) { return isInSubnet(a, false, true); }},
};

} // namespace

const InsightsFunctionEntry *insightsFunction(const QString &name)
{
    const auto *found = std::find_if(std::begin(entries), std::end(entries), [&name](const auto &entry) {
        return name.compare(QLatin1String(entry.name), Qt::CaseInsensitive) == 0;
    });
    return found == std::end(entries) ? nullptr : found;
}

} // namespace lambdesk
