// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol.h"

namespace lambdesk
{

/// JSON 1.0 and 1.1: `X-Amz-Target: SERVICE.OPERATION`, a JSON object as body.
class JsonProtocol final : public Protocol
{
public:
    /// `version` is `1.0` or `1.1`.
    explicit JsonProtocol(const QByteArray &version)
        : m_type("application/x-amz-json-" + version)
    {
    }

    std::optional<OperationName> operationOf(const Exchange &exchange) const override;
    tl::expected<QJsonObject, Failure> read(const QByteArray &body) const override;
    Message answer(const OperationName &operation, const std::optional<QCborMap> &output,
                   const QByteArray &requestId) const override;
    Message failure(const OperationName &operation, const Failure &failure,
                    const QByteArray &requestId) const override;

private:
    QByteArray m_type;
};

} // namespace lambdesk
