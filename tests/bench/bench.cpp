// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"

#include <QTextStream>

#include <algorithm>
#include <cstdlib>

namespace lambdesk::bench
{

double quantile(QList<double> values, double part)
{
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? 0 : values.at(qsizetype(double(values.size() - 1) * part));
}

double median(const QList<double> &values)
{
    return quantile(values, 0.5);
}

void printRow(const QString &name, double value, const QString &unit, std::optional<double> limit)
{
    QTextStream out(stdout);
    out << name << ": " << QString::number(value, 'f', value < 10 ? 2 : 1) << ' ' << unit;
    if (limit)
        out << "  (limit " << *limit << ' ' << unit << ')' << (value > *limit ? " MISS" : "");
    out << Qt::endl;
}

void printRate(const QString &name, double value, const QString &unit, double atLeast)
{
    QTextStream(stdout) << name << ": " << QString::number(value, 'f', 0) << ' ' << unit << "  (at least "
                        << QString::number(atLeast, 'f', 0) << ' ' << unit << ')'
                        << (value < atLeast ? " MISS" : "") << Qt::endl;
}

void giveUp(const QString &message)
{
    QTextStream(stderr) << "lambdesk-bench: " << message << Qt::endl;
    std::quick_exit(1);
}

} // namespace lambdesk::bench
