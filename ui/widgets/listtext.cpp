// SPDX-License-Identifier: GPL-3.0-or-later
#include "listtext.h"

#include "isolated.h"

#include <QLocale>

namespace lambdesk
{

QString listText(const QStringList &items)
{
    const QLocale locale;
    if (locale.textDirection() != Qt::RightToLeft)
        return locale.createSeparatedList(items);
    QStringList parts;
    for (const QString &item : items)
        parts.append(isolated(item));
    return locale.createSeparatedList(parts);
}

} // namespace lambdesk
