// SPDX-License-Identifier: GPL-3.0-or-later
#include "sizetext.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

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
    const double tenths = std::round(double(bytes) / double(unit) * 10);
    return QLocale().toString(tenths / 10, 'f', std::fmod(tenths, 10) == 0 ? 0 : 1);
}

} // namespace

QString sizeText(qint64 bytes)
{
    constexpr qint64 kilobyte = 1024;
    constexpr qint64 megabyte = 1024 * kilobyte;
    constexpr qint64 gigabyte = 1024 * megabyte;
    if (bytes < kilobyte)
        return SizeText::tr("%n bytes", nullptr, int(bytes));
    if (bytes < megabyte)
        return SizeText::tr("%1 KB").arg(number(bytes, kilobyte));
    if (bytes < gigabyte)
        return SizeText::tr("%1 MB").arg(number(bytes, megabyte));
    return SizeText::tr("%1 GB").arg(number(bytes, gigabyte));
}

} // namespace lambdesk
