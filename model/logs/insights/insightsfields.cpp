// SPDX-License-Identifier: GPL-3.0-or-later
#include "insightsfields.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <string_view>

namespace lambdesk
{

namespace
{

/// The platform counts memory in these, and gives it in bytes.
constexpr double bytesPerMegabyte = 1000.0 * 1000.0;
constexpr qsizetype idLength = 36;

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), size_t(bytes.size())};
}

bool isReport(const QByteArray &message)
{
    return message.startsWith("REPORT RequestId:");
}

/// A number of a REPORT line, that stands after a tab and its name.
InsightsValue figure(const QByteArray &message, std::string_view name, double unit = 1)
{
    if (!isReport(message))
        return {};
    const std::string_view text = view(message);
    for (size_t at = text.find(name); at != std::string_view::npos; at = text.find(name, at + 1)) {
        if (at == 0 || (text[at - 1] != '\t' && text[at - 1] != '\n'))
            continue;
        const size_t start = at + name.size();
        const size_t end = text.find(' ', start);
        bool fits = false;
        const double number = message.mid(qsizetype(start), qsizetype(end - start)).toDouble(&fits);
        return fits ? InsightsValue(number * unit) : InsightsValue();
    }
    return {};
}

bool isId(std::string_view text)
{
    if (text.size() != size_t(idLength))
        return false;
    for (size_t at = 0; at < text.size(); ++at) {
        const bool dash = at == 8 || at == 13 || at == 18 || at == 23;
        const char c = text[at];
        if (dash ? c != '-' : !((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z')))
            return false;
    }
    return true;
}

InsightsValue requestId(const LogHit &hit)
{
    // Of the platform's own lines after its name, of the runtimes' a column between tabs, else of time-outs.
    static constexpr std::string_view name = "RequestId: ";
    const std::string_view text = view(hit.event.message);
    const size_t at = text.find(name);
    if (at != std::string_view::npos && isId(text.substr(at + name.size(), idLength)))
        return hit.event.message.mid(qsizetype(at + name.size()), idLength);
    for (size_t start = 0, columns = 0; columns < 4 && start < text.size(); ++columns) {
        if (isId(text.substr(start, idLength)))
            return hit.event.message.mid(qsizetype(start), idLength);
        const size_t end = text.find_first_of("\t ", start);
        start = end == std::string_view::npos ? text.size() : end + 1;
    }
    return {};
}

InsightsValue type(const LogHit &hit)
{
    const QByteArray &message = hit.event.message;
    for (const auto *known : {"REPORT", "START", "END", "INIT_START", "INIT_REPORT"}) {
        if (message.startsWith(known)) {
            const auto length = qsizetype(qstrlen(known));
            if (message.size() > length && message[length] == ' ')
                return QByteArray(known);
        }
    }
    return {};
}

QByteArray withoutLineEnd(const QByteArray &message)
{
    qsizetype end = message.size();
    while (end > 0 && (message[end - 1] == '\n' || message[end - 1] == '\r'))
        --end;
    return end == message.size() ? message : message.left(end);
}

/// From the first { to the } that closes it; empty when there is none.
QByteArray embeddedObject(const QByteArray &message)
{
    const qsizetype start = message.indexOf('{');
    int depth = 0;
    bool quoted = false;
    for (qsizetype at = std::max<qsizetype>(start, 0); start >= 0 && at < message.size(); ++at) {
        const char c = message[at];
        if (quoted && c == '\\')
            ++at;
        else if (c == '"')
            quoted = !quoted;
        else if (!quoted && c == '{')
            ++depth;
        else if (!quoted && c == '}' && --depth == 0)
            return QByteArray::fromRawData(message.constData() + start, at + 1 - start);
    }
    return {};
}

/// Names have dots of their own now and then, so that a part may be more than the text up to the next dot.
QJsonValue find(const QJsonValue &value, const QString &path)
{
    if (value.isArray()) {
        const qsizetype dot = path.indexOf(u'.');
        bool isIndex = false;
        const qsizetype index = path.left(dot).toLongLong(&isIndex);
        const QJsonArray array = value.toArray();
        if (!isIndex || index < 0 || index >= array.size())
            return QJsonValue::Undefined;
        return dot < 0 ? array.at(index) : find(array.at(index), path.mid(dot + 1));
    }
    const QJsonObject object = value.toObject();
    if (const auto member = object.value(path); !member.isUndefined())
        return member;
    for (qsizetype dot = path.indexOf(u'.'); dot >= 0; dot = path.indexOf(u'.', dot + 1)) {
        const auto member = object.value(path.left(dot));
        if (!member.isObject() && !member.isArray())
            continue;
        if (const auto found = find(member, path.mid(dot + 1)); !found.isUndefined())
            return found;
    }
    return QJsonValue::Undefined;
}

InsightsValue valueOf(const QJsonValue &json)
{
    switch (json.type()) {
    case QJsonValue::Double:
        return json.toDouble();
    case QJsonValue::Bool:
        return json.toBool();
    case QJsonValue::String:
        return json.toString().toUtf8();
    case QJsonValue::Array:
        return QJsonDocument(json.toArray()).toJson(QJsonDocument::Compact);
    case QJsonValue::Object:
        return QJsonDocument(json.toObject()).toJson(QJsonDocument::Compact);
    default:
        return {};
    }
}

} // namespace

InsightsField::InsightsField(const QString &name)
{
    using Time = InsightsValue::Time;
    static const QHash<QString, Read> known{
        {QStringLiteral("@timestamp"),
         [](const LogHit &hit) { return InsightsValue(Time{hit.event.timestamp}); }},
        {QStringLiteral("@ingestionTime"),
         [](const LogHit &hit) { return InsightsValue(Time{hit.event.ingested}); }},
        {QStringLiteral("@message"),
         [](const LogHit &hit) { return InsightsValue(withoutLineEnd(hit.event.message)); }},
        {QStringLiteral("@logStream"),
         [](const LogHit &hit) { return InsightsValue(hit.streamName.toUtf8()); }},
        {QStringLiteral("@ptr"),
         [](const LogHit &hit) {
             return InsightsValue(insightsPointer(hit.stream, hit.event.row).toLatin1());
         }},
        {QStringLiteral("@requestId"), requestId},
        {QStringLiteral("@type"), type},
        {QStringLiteral("@duration"),
         [](const LogHit &hit) { return figure(hit.event.message, "Duration: "); }},
        {QStringLiteral("@billedDuration"),
         [](const LogHit &hit) { return figure(hit.event.message, "Billed Duration: "); }},
        {QStringLiteral("@initDuration"),
         [](const LogHit &hit) { return figure(hit.event.message, "Init Duration: "); }},
        {QStringLiteral("@memorySize"),
         [](const LogHit &hit) { return figure(hit.event.message, "Memory Size: ", bytesPerMegabyte); }},
        {QStringLiteral("@maxMemoryUsed"),
         [](const LogHit &hit) { return figure(hit.event.message, "Max Memory Used: ", bytesPerMegabyte); }},
    };
    m_read = known.value(name, nullptr);
    m_isLog = name == u"@log";
    m_path = name;
}

InsightsValue InsightsFields::value(const InsightsField &field)
{
    if (field.m_read)
        return field.m_read(m_hit);
    if (field.m_isLog)
        return QByteArray(m_account + ':' + m_hit.group.toUtf8());
    if (!m_json) {
        const QByteArray &message = m_hit.event.message;
        auto document = QJsonDocument::fromJson(message);
        // Of a line with text around it the first object counts, as on the platform.
        if (document.isNull())
            document = QJsonDocument::fromJson(embeddedObject(message));
        m_json = document.isArray()    ? QJsonValue(document.array())
                 : document.isObject() ? QJsonValue(document.object())
                                       : QJsonValue(QJsonValue::Undefined);
    }
    return m_json->isUndefined() ? InsightsValue() : valueOf(find(*m_json, field.m_path));
}

QString insightsPointer(LogStreamId stream, qint64 row)
{
    return QString::fromLatin1((QByteArray::number(stream) + ':' + QByteArray::number(row)).toBase64());
}

} // namespace lambdesk
