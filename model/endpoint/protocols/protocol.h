// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/endpoint/failure.h>

#include <QCborMap>
#include <QJsonObject>
#include <QString>

#include <memory>
#include <optional>

namespace lambdesk
{

class Exchange;

/// An operation that is asked for by its name rather than by a path.
struct OperationName {
    QString service; ///< what the JSON protocol's target begins with: `Logs_20140328`
    QString name;    ///< `CreateLogGroup`
};

/// An answer's bytes.
struct Message {
    int status = 200;
    QByteArray type;
    QByteArray body = {};
    QByteArray headers = {}; ///< whole lines
};

/// How the calls of services whose operations have names are written: one for each of the platform's
/// protocols (smithy.io/2.0/aws/protocols). Without a state: any thread.
class Protocol
{
public:
    virtual ~Protocol() = default;

    /// None when the request isn't of this protocol.
    virtual std::optional<OperationName> operationOf(const Exchange &exchange) const = 0;
    /// What read() is given.
    virtual QByteArray inputOf(const Exchange &exchange) const;
    /// The input's members. Times are seconds or ISO 8601; where everything is a text, see hasTextsOnly().
    virtual tl::expected<QJsonObject, Failure> read(const QByteArray &body) const = 0;
    /// Whether numbers and flags of the input come as texts.
    virtual bool hasTextsOnly() const { return false; }
    /// `output` has timeValue() for times, and doubles where the platform has them; none: the operation
    /// answers nothing.
    virtual Message answer(const OperationName &operation, const std::optional<QCborMap> &output,
                           const QByteArray &requestId) const = 0;
    virtual Message failure(const OperationName &operation, const Failure &failure,
                            const QByteArray &requestId) const = 0;
};

/// Shared with the threads that print answers.
using ProtocolPtr = std::shared_ptr<const Protocol>;

/// CloudWatch's errors have another name in its first protocol; later ones tell both.
QByteArray queryCodeOf(const QByteArray &failureType);
/// The header by which they do so; empty for other services.
QByteArray queryErrorHeader(const OperationName &operation, const Failure &failure);
/// A time as an output has it.
QCborValue timeValue(qint64 milliseconds);
/// `GraniteServiceVersion20100801`
QString cloudWatchTarget();

} // namespace lambdesk
