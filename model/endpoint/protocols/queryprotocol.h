// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol.h"

namespace lambdesk
{

/// The Query protocol: `Action=OPERATION&Version=…&MetricData.member.1.MetricName=…` as a form's body, or as
/// the query of a GET; XML as answer. Only CloudWatch's version of it is known here.
class QueryProtocol final : public Protocol
{
public:
    std::optional<OperationName> operationOf(const Exchange &exchange) const override;
    /// Its body, or the query of a GET.
    QByteArray inputOf(const Exchange &exchange) const override;
    tl::expected<QJsonObject, Failure> read(const QByteArray &body) const override;
    bool hasTextsOnly() const override { return true; }
    Message answer(const OperationName &operation, const std::optional<QCborMap> &output,
                   const QByteArray &requestId) const override;
    Message failure(const OperationName &operation, const Failure &failure,
                    const QByteArray &requestId) const override;
};

} // namespace lambdesk
