// SPDX-License-Identifier: GPL-3.0-or-later
#include "target.h"

#include <model/functions/functionresolver.h>

#include <QCoreApplication>

namespace lambdesk
{

namespace
{

struct TargetText {
    Q_DECLARE_TR_FUNCTIONS(Target)
};

} // namespace

std::optional<Target> targetOf(const ExchangePtr &exchange, const PlatformProfile &profile,
                               bool readsQualifier)
{
    const auto refuse = [&exchange](const Failure &failure) {
        exchange->fail(failure);
        return std::nullopt;
    };
    const auto reference = FunctionReference::from(exchange->parameters.value(0), profile.quotas);
    if (!reference)
        return refuse(failureOf(reference.error()));
    if (!reference->region.isEmpty() && reference->region != exchange->region())
        return refuse({404, "ResourceNotFoundException",
                       TargetText::tr("Functions from '%1' are not reachable in this region ('%2')")
                           .arg(reference->region, exchange->region())});
    Target target{reference->name, reference->qualifier};
    if (const QString text = readsQualifier ? exchange->query("Qualifier") : QString(); !text.isEmpty()) {
        const auto qualifier = Qualifier::from(text, profile.quotas);
        if (!qualifier)
            return refuse(failureOf(qualifier.error()));
        if (target.given && *target.given != *qualifier)
            return refuse(
                invalidParameter(TargetText::tr("The derived qualifier from the function name does not "
                                                "match the specified qualifier.")));
        target.given = *qualifier;
    }
    exchange->notFound = TargetText::tr("Function not found: %1").arg(arnOf(exchange, profile, target));
    if (!reference->account.isEmpty() && reference->account != profile.accountId) {
        const QString arn =
            lambdaArn(exchange->region(), reference->account, target.name.value(), target.qualifierText());
        return refuse({404, "ResourceNotFoundException", TargetText::tr("Function not found: %1").arg(arn)});
    }
    return target;
}

QString arnOf(const ExchangePtr &exchange, const PlatformProfile &profile, const Target &target)
{
    return lambdaArn(exchange->region(), profile.accountId, target.name.value(), target.qualifierText());
}

std::optional<Function> existing(const ExchangePtr &exchange, const EndpointServices &services,
                                 const Target &target)
{
    const auto function = services.resolver.describe(target.name, target.qualifier());
    if (!function) {
        exchange->fail(function.error());
        return std::nullopt;
    }
    exchange->notFound.clear();
    return *function;
}

} // namespace lambdesk
