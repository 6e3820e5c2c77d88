// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol.h"

#include <model/endpoint/exchange.h>

#include <QDateTime>
#include <QHash>

namespace lambdesk
{

QByteArray Protocol::inputOf(const Exchange &exchange) const
{
    return exchange.request().body;
}

QByteArray queryCodeOf(const QByteArray &failureType)
{
    static const QHash<QByteArray, QByteArray> codes{
        {"InvalidParameterValueException", "InvalidParameterValue"},
        {"MissingRequiredParameterException", "MissingParameter"},
        {"InvalidParameterCombinationException", "InvalidParameterCombination"},
        {"InternalServiceFault", "InternalServiceError"},
        {"SerializationException", "MalformedInput"},
        {"UnknownOperationException", "InvalidAction"}};
    return codes.value(failureType, failureType);
}

QByteArray queryErrorHeader(const OperationName &operation, const Failure &failure)
{
    if (operation.service != cloudWatchTarget())
        return {};
    return "x-amzn-query-error: " + queryCodeOf(failure.type) +
           (failure.status < 500 ? ";Sender\r\n" : ";Receiver\r\n");
}

QCborValue timeValue(qint64 milliseconds)
{
    return QCborValue(QDateTime::fromMSecsSinceEpoch(milliseconds).toUTC());
}

QString cloudWatchTarget()
{
    return QStringLiteral("GraniteServiceVersion20100801");
}

} // namespace lambdesk
