// SPDX-License-Identifier: GPL-3.0-or-later
#include "numbertext.h"

#include "programtexts.h"

#include <QLocale>

namespace lambdesk
{

QString numberText(qint64 number)
{
    return ProgramTexts::isOn() ? QString::number(number) : QLocale().toString(number);
}

QString decimalText(double number, int decimals)
{
    if (ProgramTexts::isOn())
        return QString::number(number, 'f', decimals);
    QLocale locale;
    locale.setNumberOptions(locale.numberOptions() | QLocale::OmitGroupSeparator);
    return locale.toString(number, 'f', decimals);
}

} // namespace lambdesk
