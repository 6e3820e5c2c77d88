// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventformat.h"

#include <ui/widgets/csvtext.h>

#include <QDateTime>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace lambdesk
{

namespace
{

QByteArray isoTime(LogTime time)
{
    return QDateTime::fromMSecsSinceEpoch(time).toUTC().toString(Qt::ISODateWithMs).toLatin1();
}

QByteArray withoutLineEnd(QByteArray message)
{
    while (message.endsWith('\n') || message.endsWith('\r'))
        message.chop(1);
    return message;
}

} // namespace

EventFormat formatOfFile(const QString &fileName)
{
    const QString ending = QFileInfo(fileName).suffix().toLower();
    if (ending == u"jsonl"_s || ending == u"json"_s)
        return EventFormat::JsonLines;
    return ending == u"csv"_s ? EventFormat::Csv : EventFormat::Log;
}

QByteArray headOf(EventFormat format)
{
    return format == EventFormat::Csv ? "timestamp,logGroupName,logStreamName,message\r\n"_ba : QByteArray();
}

QByteArray textOf(EventFormat format, const LogHit &hit)
{
    const LogEvent &event = hit.event;
    switch (format) {
    case EventFormat::Log:
        return isoTime(event.timestamp) + ' ' + plainText(hit);
    case EventFormat::JsonLines:
        return jsonText(hit) + '\n';
    case EventFormat::Csv:
        return isoTime(event.timestamp) + ',' + csvField(hit.group.toUtf8()) + ',' +
               csvField(hit.streamName.toUtf8()) + ',' + csvField(withoutLineEnd(event.message)) + "\r\n";
    }
    return {};
}

QByteArray plainText(const LogHit &hit)
{
    return withoutLineEnd(hit.event.message) + '\n';
}

QByteArray jsonText(const LogHit &hit)
{
    const QJsonObject object{{u"timestamp"_s, hit.event.timestamp},
                             {u"ingestionTime"_s, hit.event.ingested},
                             {u"logGroupName"_s, hit.group},
                             {u"logStreamName"_s, hit.streamName},
                             {u"message"_s, QString::fromUtf8(withoutLineEnd(hit.event.message))}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace lambdesk
