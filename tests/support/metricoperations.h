// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "endpointfixture.h"

#include <QJsonArray>

#include <memory>

namespace lambdesk::test
{

/// A base of tests that ask an endpoint of their own for operations of CloudWatch, in JSON where it doesn't
/// matter.
class MetricOperations
{
protected:
    void start()
    {
        m_endpoint = std::make_unique<EndpointFixture>();
        m_now = QDateTime::currentSecsSinceEpoch();
    }
    void stop() { m_endpoint.reset(); }

    HttpAnswer ask(const QByteArray &operation, const QJsonObject &input)
    {
        return m_endpoint->ask("POST", "/", QJsonDocument(input).toJson(),
                               "Content-Type: application/x-amz-json-1.0\r\n"
                               "X-Amz-Target: GraniteServiceVersion20100801." +
                                   operation + "\r\n");
    }
    HttpAnswer put(const QJsonArray &data, const QString &nameSpace = QStringLiteral("N"))
    {
        return ask("PutMetricData",
                   {{QStringLiteral("Namespace"), nameSpace}, {QStringLiteral("MetricData"), data}});
    }
    static QJsonArray dimension(const QString &name, const QString &value)
    {
        return {QJsonObject{{QStringLiteral("Name"), name}, {QStringLiteral("Value"), value}}};
    }
    /// Of the metric m in My App where A is b&, ten minutes back and on.
    QJsonObject statisticsInput(const QStringList &statistics) const
    {
        return {{QStringLiteral("Namespace"), QStringLiteral("My App")},
                {QStringLiteral("MetricName"), QStringLiteral("m")},
                {QStringLiteral("Dimensions"), dimension(QStringLiteral("A"), QStringLiteral("b&"))},
                {QStringLiteral("StartTime"), m_now - 10 * minute},
                {QStringLiteral("EndTime"), m_now + 10 * minute},
                {QStringLiteral("Period"), 3600},
                {QStringLiteral("Statistics"), QJsonArray::fromStringList(statistics)}};
    }

    static constexpr qint64 minute = 60;

    std::unique_ptr<EndpointFixture> m_endpoint;
    qint64 m_now = QDateTime::currentSecsSinceEpoch();
};

} // namespace lambdesk::test
