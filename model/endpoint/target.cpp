// SPDX-License-Identifier: GPL-3.0-or-later
#include "target.h"

#include "callinput.h"

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

Failure refusalOfFunctionName(const QString &text, const Error &why, const Quotas &quotas)
{
    const auto broken = [&text](const QByteArray &type, const TextRule &rule) {
        CallInput input({{QStringLiteral("FunctionName"), text}}, type);
        input.text("FunctionName", rule);
        return input.failure();
    };
    // FunctionName in docs.aws.amazon.com/lambda/latest/api/API_GetFunction.html
    if (const auto form = broken(
            "ValidationException",
            {.pattern = "(arn:(aws[a-zA-Z-]*)?:lambda:)?"
                        "((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:)?(\\d{12}:)?(function:)?"
                        "([a-zA-Z0-9-_]+)(:(\\$LATEST|[a-zA-Z0-9-_]+))?"}))
        return *form;
    const qsizetype most = quotas.functionNameLength;
    return broken("InvalidParameterValueException", {.most = most}).value_or(failureOf(why));
}

std::optional<Target> targetOf(const ExchangePtr &exchange, const PlatformProfile &profile,
                               bool readsQualifier)
{
    const auto refuse = [&exchange](const Failure &failure) {
        exchange->fail(failure);
        return std::nullopt;
    };
    const auto reference = FunctionReference::from(exchange->parameters.value(0), profile.quotas);
    if (!reference)
        return refuse(
            refusalOfFunctionName(exchange->parameters.value(0), reference.error(), profile.quotas));
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
    exchange->notFound = [region = exchange->region(), account = profile.accountId, target] {
        return TargetText::tr("Function not found: %1")
            .arg(lambdaArn(region, account, target.name.value(), target.qualifierText()));
    };
    if (!reference->account.isEmpty() && reference->account != profile.accountId) {
        const QString arn =
            lambdaArn(exchange->region(), reference->account, target.name.value(), target.qualifierText());
        return refuse({404, "ResourceNotFoundException", TargetText::tr("Function not found: %1").arg(arn)});
    }
    return target;
}

std::optional<Target> latestOf(const ExchangePtr &exchange, const PlatformProfile &profile)
{
    const auto target = targetOf(exchange, profile, false);
    if (!target || target->qualifier().kind() == Qualifier::Kind::Latest)
        return target;
    // As github.com/appleboy/lambda-action/issues/6 has it of UpdateFunctionCode.
    exchange->fail(invalidParameter(
        TargetText::tr("Current operation does not support versions other than $LATEST. Please set the "
                       "version to $LATEST or do not set a version in your request.")));
    return std::nullopt;
}

QString arnOf(const ExchangePtr &exchange, const PlatformProfile &profile, const Target &target)
{
    return arnOf(exchange, profile, target.name, target.qualifierText());
}

QString arnOf(const ExchangePtr &exchange, const PlatformProfile &profile, const FunctionName &function,
              const QString &qualifier)
{
    return lambdaArn(exchange->region(), profile.accountId, function.value(), qualifier);
}

std::optional<Function> existing(const ExchangePtr &exchange, const EndpointServices &services,
                                 const Target &target)
{
    const auto function = services.resolver.describe(target.name, target.qualifier());
    if (!function) {
        exchange->fail(function.error());
        return std::nullopt;
    }
    exchange->notFound = nullptr;
    return *function;
}

} // namespace lambdesk
