// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lambdesk
{

/// `10,240`: a number within words, as the window's language groups it; for programs (see ProgramTexts)
/// `10240`.
QString numberText(qint64 number);
/// `3.30` with two decimals, with the decimal sign of the window's language; for programs always a point.
/// Nothing is grouped, as in the platform's own figures.
QString decimalText(double number, int decimals);

} // namespace lambdesk
