// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "endpointfixture.h"

#include <QJsonArray>

#include <memory>

namespace lambdesk::test
{

/// A base of tests that ask one endpoint for operations of CloudWatch Logs: each of their functions finds the
/// log group `mine` with the empty log stream `stream`, and nothing else.
class LogOperations
{
protected:
    void makeGroupAndStream()
    {
        if (!m_endpoint)
            m_endpoint = std::make_unique<EndpointFixture>();
        QCOMPARE(ask("CreateLogGroup", named).status, 200);
        QCOMPARE(ask("CreateLogStream", stream()).status, 200);
    }
    void removeGroups()
    {
        const auto groups = ask("DescribeLogGroups", {});
        const auto names = valuesOf(groups, QStringLiteral("logGroups"), QStringLiteral("logGroupName"));
        for (const QString &name : names)
            QCOMPARE(ask("DeleteLogGroup", {{QStringLiteral("logGroupName"), name}}).status, 200);
    }

    HttpAnswer ask(const QByteArray &operation, const QJsonObject &input)
    {
        return m_endpoint->askLogs(operation, input);
    }
    /// Events by their times.
    HttpAnswer put(const QList<std::pair<qint64, QString>> &events,
                   const QString &name = QStringLiteral("stream"))
    {
        QJsonArray list;
        for (const auto &event : events)
            list.append(QJsonObject{{QStringLiteral("timestamp"), event.first},
                                    {QStringLiteral("message"), event.second}});
        return ask("PutLogEvents", with(stream(name), {{QStringLiteral("logEvents"), list}}));
    }

    static qint64 now() { return QDateTime::currentMSecsSinceEpoch(); }
    static QJsonObject stream(const QString &name = QStringLiteral("stream"))
    {
        return with(named, {{QStringLiteral("logStreamName"), name}});
    }
    /// The member of each item in the answer's list.
    static QStringList valuesOf(const HttpAnswer &answer, const QString &list, const QString &member)
    {
        QStringList values;
        const QJsonArray items = answer.json()[list].toArray();
        for (const QJsonValue &item : items)
            values.append(item[member].toString());
        return values;
    }
    static QStringList messagesOf(const HttpAnswer &answer)
    {
        return valuesOf(answer, QStringLiteral("events"), QStringLiteral("message"));
    }

    static constexpr qint64 hour = 60 * 60 * 1000;
    static constexpr qint64 day = 24 * hour;
    static inline const QJsonObject named{{QStringLiteral("logGroupName"), QStringLiteral("mine")}};
    static inline const QString arn = QStringLiteral("arn:aws:logs:us-east-1:000000000000:log-group:mine");

    std::unique_ptr<EndpointFixture> m_endpoint;
};

} // namespace lambdesk::test
