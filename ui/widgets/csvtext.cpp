// SPDX-License-Identifier: GPL-3.0-or-later
#include "csvtext.h"

#include <algorithm>

namespace lambdesk
{

namespace
{

bool isFormula(const QByteArray &text)
{
    if (text.isEmpty() || !QByteArrayView("=+-@\t\r").contains(text.front()))
        return false;
    bool isNumber = false;
    text.toDouble(&isNumber);
    return !isNumber;
}

bool needsQuotes(const QByteArray &text)
{
    return std::any_of(text.cbegin(), text.cend(),
                       [](char c) { return c == '"' || c == ',' || c == '\n' || c == '\r'; });
}

} // namespace

QByteArray csvField(const QByteArray &text)
{
    QByteArray field = isFormula(text) ? '\'' + text : text;
    return needsQuotes(field) ? '"' + field.replace("\"", "\"\"") + '"' : field;
}

} // namespace lambdesk
