// SPDX-License-Identifier: GPL-3.0-or-later
#include "failurereport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace lambdesk
{

namespace
{

constexpr qsizetype largestReport = 1024 * 1024;

/// A frame of the 2016 platform's Python: [file, line, function, source].
QString frameOfList(const QJsonArray &frame)
{
    return u"  File \"%1\", line %2, in %3\n    %4"_s.arg(frame.at(0).toString())
        .arg(frame.at(1).toInt())
        .arg(frame.at(2).toString(), frame.at(3).toString());
}

QStringList traceOf(const QJsonObject &error)
{
    QStringList trace;
    for (const QString &member : {u"trace"_s, u"stackTrace"_s, u"stack"_s}) {
        const QJsonArray entries = error.value(member).toArray();
        for (const QJsonValue &entry : entries)
            trace.append(entry.isArray() ? frameOfList(entry.toArray()) : entry.toString());
    }
    return trace;
}

} // namespace

FailureReport readFailureReport(const QByteArray &payload)
{
    if (payload.size() > largestReport)
        return {};
    const QJsonObject error = QJsonDocument::fromJson(payload).object();
    return {error.value(u"errorType"_s).toString(), error.value(u"errorMessage"_s).toString(),
            traceOf(error.value(u"reason"_s).toObject()) + traceOf(error)};
}

} // namespace lambdesk
