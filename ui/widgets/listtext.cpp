// SPDX-License-Identifier: GPL-3.0-or-later
#include "listtext.h"

#include "isolated.h"

#include <QCoreApplication>
#include <QLocale>

namespace lambdesk
{

namespace
{

struct ListText {
    Q_DECLARE_TR_FUNCTIONS(ListText)
};

} // namespace

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

QString listText(const QStringList &items, qsizetype most)
{
    if (items.size() <= most)
        return listText(items);
    QStringList first = items.first(most);
    //: At the end of a list of names.
    first.append(ListText::tr("%n more", nullptr, int(items.size() - most)));
    return listText(first);
}

} // namespace lambdesk
