// SPDX-License-Identifier: GPL-3.0-or-later
#include "insightsexport.h"

#include <ui/widgets/csvtext.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace lambdesk
{

namespace
{

QByteArray csvLine(const QStringList &fields)
{
    QByteArrayList line;
    for (const QString &field : fields)
        line.append(csvField(field.toUtf8()));
    return line.join(',') + "\r\n";
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
