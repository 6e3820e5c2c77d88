// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfercontents.h"

#include <model/platform/platformprofile.h>

#include <QJsonObject>
#include <QSet>

#include <optional>

namespace lambdesk
{

// How single parts of workspace.json are read; each refuses what the quotas don't allow.

/// More would overflow the next one.
constexpr int largestTransferredNumber = 999'999'999;
/// Of what has no rule of its own.
constexpr qsizetype longestTransferredText = 2048;

inline tl::unexpected<Error> refuseTransfer(const QString &message, const QString &detail = {})
{
    return fail(ErrorKind::InvalidParameter, message, detail);
}

/// The first error among results of whatever kinds, if there is one.
template <typename... Values>
std::optional<Error> firstError(const Result<Values> &...results)
{
    std::optional<Error> first;
    ((first = first || results ? first : std::optional<Error>(results.error())), ...);
    return first;
}

/// The numbers of those that were published.
QSet<QString> versionsOf(const TransferredFunction &function);

Result<CodeReference> readCode(const QJsonObject &json, const Quotas &quotas);
/// The configuration and code of a function or of one of its versions. Says whether values were left out.
struct ReadFunction {
    Function function;
    bool lacksValues = false;
};
Result<ReadFunction> readFunctionJson(const QJsonObject &json, const FunctionName &name,
                                      const Quotas &quotas);
Result<LayerReference> readLayerReference(const QJsonObject &json);
Result<LayerVersion> readLayerJson(const QJsonObject &json, const Quotas &quotas);
/// Test events, tags, concurrency, event-invoke configurations and policies.
Result<void> readSettings(TransferredFunction &function, const QJsonObject &json, const Quotas &quotas);

} // namespace lambdesk
