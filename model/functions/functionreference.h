// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "functionvalues.h"
#include "qualifier.h"

#include <optional>

namespace lambdesk
{

/// A function as a caller names it: `NAME`, `NAME:QUALIFIER`, `ACCOUNT:function:NAME…`, or an ARN.
struct FunctionReference {
    FunctionName name;
    std::optional<Qualifier> qualifier = {};
    QString region = {};  ///< empty when not given
    QString account = {}; ///< empty when not given

    static Result<FunctionReference> from(const QString &text, const Quotas &quotas);
    bool operator==(const FunctionReference &) const = default;
};

/// `arn:aws:lambda:REGION:ACCOUNT:function:NAME`, with `:QUALIFIER` when there is one.
QString lambdaArn(const QString &region, const QString &account, const QString &name,
                  const QString &qualifier = {});

} // namespace lambdesk
