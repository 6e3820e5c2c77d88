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

} // namespace lambdesk
