// SPDX-License-Identifier: GPL-3.0-or-later
#include "insightsexport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace lambdesk
{

namespace
{

QString quoted(QString field)
{
    const bool needed = std::any_of(field.cbegin(), field.cend(), [](QChar c) {
        return c == u'"' || c == u',' || c == u'\n' || c == u'\r';
    });
    return needed ? u'"' + field.replace(u'"', QStringLiteral("\"\"")) + u'"' : field;
}

QByteArray csvLine(const QStringList &fields)
{
    QStringList line;
    for (const QString &field : fields)
        line.append(quoted(field));
    return line.join(u',').toUtf8() + "\r\n";
}

} // namespace

QByteArray insightsCsv(const InsightsResult &result)
{
    QByteArray csv = csvLine(result.columns);
    for (const auto &row : result.rows)
        csv += csvLine(row.values);
    return csv;
}

QByteArray insightsJson(const InsightsResult &result)
{
    QJsonArray rows;
    for (const auto &row : result.rows) {
        QJsonObject object;
        for (qsizetype column = 0; column < row.values.size(); ++column) {
            if (!row.values[column].isNull())
                object.insert(result.columns[column], row.values[column]);
        }
        rows.append(object);
    }
    return QJsonDocument(rows).toJson();
}

QString insightsText(const InsightsResult &result, const QList<int> &rows)
{
    QStringList lines;
    for (const int row : rows) {
        QStringList values = result.rows[row].values;
        for (QString &value : values)
            value.replace(u'\n', u' ').replace(u'\t', u' ');
        lines.append(values.join(u'\t'));
    }
    return lines.join(u'\n');
}

} // namespace lambdesk
