// SPDX-License-Identifier: GPL-3.0-or-later
#include "sizetext.h"

#include <QCoreApplication>

namespace lambdesk
{

namespace
{

struct SizeText {
    Q_DECLARE_TR_FUNCTIONS(SizeText)
};

/// One decimal, unless it is a nought.
QString number(qint64 bytes, qint64 unit)
{
    const QString text = QString::number(double(bytes) / double(unit), 'f', 1);
    return text.endsWith(QLatin1String(".0")) ? text.chopped(2) : text;
}

} // namespace

QString sizeText(qint64 bytes)
{
    constexpr qint64 kilobyte = 1024;
    constexpr qint64 megabyte = 1024 * kilobyte;
    if (bytes < kilobyte)
        return SizeText::tr("%n bytes", nullptr, int(bytes));
    if (bytes < megabyte)
        return SizeText::tr("%1 KB").arg(number(bytes, kilobyte));
    return SizeText::tr("%1 MB").arg(number(bytes, megabyte));
}

} // namespace lambdesk
