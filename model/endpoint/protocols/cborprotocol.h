// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol.h"

namespace lambdesk
{

/// RPC v2 in CBOR: `POST /service/SERVICE/operation/OPERATION`, a CBOR map as body.
/// smithy.io/2.0/additional-specs/protocols/smithy-rpc-v2.html
class CborProtocol final : public Protocol
{
public:
    std::optional<OperationName> operationOf(const Exchange &exchange) const override;
    tl::expected<QJsonObject, Failure> read(const QByteArray &body) const override;
    Message answer(const OperationName &operation, const std::optional<QCborMap> &output,
                   const QByteArray &requestId) const override;
    Message failure(const OperationName &operation, const Failure &failure,
                    const QByteArray &requestId) const override;
};

} // namespace lambdesk
