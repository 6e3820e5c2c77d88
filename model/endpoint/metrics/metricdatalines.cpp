// SPDX-License-Identifier: GPL-3.0-or-later
#include "metricdatalines.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace lambdesk
{

namespace
{

struct MetricDataLinesText {
    Q_DECLARE_TR_FUNCTIONS(MetricDataLines)
};

/// Expressions that are computed for one another; each takes its part of the stack.
constexpr qsizetype mostUnderWay = 20;
/// That the expressions of a request have together: those of one that is under way, whatever becomes of them,
/// and those that it is worth in the end. Of series of any length, there would soon be more than memory has
/// room for.
constexpr qint64 mostMathPoints = 20 * 100'800LL;

MetricMathSeries seriesOf(const MetricDataQuery &query, const MetricSeries &found)
{
    MetricMathSeries series{query.label, query.metric.periodSeconds};
    for (const MetricPoint &point : found.points) {
        if (const auto value = query.statistic.of(point.value))
            series.points.insert(point.time, *value);
    }
    return series;
}

/// `ofSeries`: of one of several, whose query's label stands before it.
QString labelOf(const MetricDataQuery &query, const QString &ofSeries)
{
    QStringList labels{query.label, ofSeries};
    labels.removeAll(QString());
    return labels.isEmpty() ? query.id : labels.join(u' ');
}

/// Computes each expression when it is asked for, once.
class DataLines
{
public:
    DataLines(const QList<MetricDataQuery> &queries, const QList<MetricSeries> &found)
        : m_queries(queries)
    {
        m_context.named = [this](const QString &id) { return valueOf(id); };
        m_context.take = [this](qint64 points) { return take(points); };
        qsizetype next = 0;
        for (const MetricDataQuery &query : queries) {
            m_context.from = query.metric.from;
            m_context.to = query.metric.to;
            if (query.math)
                continue;
            const MetricMathSeries series = seriesOf(query, found.value(next++));
            m_context.metrics.append({query.id, series});
            m_values.insert(query.id, MetricMathValue::of(series));
        }
    }
    Q_DISABLE_COPY_MOVE(DataLines)

    Result<QList<MetricDataLine>> lines()
    {
        QList<MetricDataLine> lines;
        for (const MetricDataQuery &query : m_queries) {
            if (!query.isReturned)
                continue;
            auto value = valueOf(query.id);
            if (value && value->kind == MetricMathValue::Kind::Number)
                value = fail(ErrorKind::InvalidParameter,
                             MetricDataLinesText::tr("It is worth a number, and not a series."));
            if (!value)
                return fail(ErrorKind::InvalidParameter,
                            MetricDataLinesText::tr("Error in expression '%1': %2")
                                .arg(query.id, value.error().message));
            for (const MetricMathSeries &series : std::as_const(value->series)) {
                const bool isOneOfSeveral = value->kind == MetricMathValue::Kind::Several;
                MetricDataLine line{query.id, labelOf(query, isOneOfSeveral ? series.label : QString()), {}};
                for (auto point = series.points.cbegin(); point != series.points.cend(); ++point)
                    line.points.append({point.key(), *point});
                lines.append(line);
            }
        }
        return lines;
    }

private:
    Result<MetricMathValue> valueOf(const QString &id)
    {
        if (const auto known = m_values.constFind(id); known != m_values.cend())
            return *known;
        const auto query = std::find_if(m_queries.begin(), m_queries.end(),
                                        [&id](const MetricDataQuery &each) { return each.id == id; });
        if (query == m_queries.end())
            return fail(ErrorKind::InvalidParameter,
                        MetricDataLinesText::tr("There is no query with the Id '%1'.").arg(id));
        if (m_underWay.contains(id))
            return fail(ErrorKind::InvalidParameter,
                        MetricDataLinesText::tr("'%1' is computed of itself.").arg(id));
        if (m_underWay.size() == mostUnderWay)
            return fail(ErrorKind::InvalidParameter,
                        MetricDataLinesText::tr("More than %1 expressions are computed of one another.")
                            .arg(mostUnderWay));
        m_underWay.insert(id);
        const qint64 before = m_pointsUnderWay;
        auto value = query->math->value(m_context);
        m_pointsUnderWay = before;
        m_underWay.remove(id);
        if (!value)
            return value;
        // METRICS() and the Id of another make no points, and take none; what is returned of them is copied.
        m_pointsKept += metricMathSize(*value);
        if (const auto room = checkRoom(); !room)
            return fail(room.error());
        m_values.insert(id, *value);
        return value;
    }

    Result<void> take(qint64 points)
    {
        m_pointsUnderWay += points;
        return checkRoom();
    }

    Result<void> checkRoom() const
    {
        if (m_pointsKept + m_pointsUnderWay <= mostMathPoints)
            return {};
        return fail(ErrorKind::InvalidParameter,
                    MetricDataLinesText::tr("The expressions of a request have more than %1 values together. "
                                            "Choose a shorter time range, longer periods, or fewer "
                                            "expressions.")
                        .arg(mostMathPoints));
    }

    const QList<MetricDataQuery> &m_queries;
    MetricMathContext m_context;
    QHash<QString, MetricMathValue> m_values;
    QSet<QString> m_underWay;
    qint64 m_pointsUnderWay = 0;
    qint64 m_pointsKept = 0;
};

} // namespace

Result<QList<MetricDataLine>> metricDataLines(const QList<MetricDataQuery> &queries,
                                              const QList<MetricSeries> &found)
{
    return DataLines(queries, found).lines();
}

} // namespace lambdesk
