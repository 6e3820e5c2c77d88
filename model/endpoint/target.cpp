// SPDX-License-Identifier: GPL-3.0-or-later
#include "target.h"

#include <model/functions/functionresolver.h>

#include <QCoreApplication>

namespace lambdesk
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Target)
};

constexpr int largestMaxItems = 10000;

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
                       Text::tr("Functions from '%1' are not reachable in this region ('%2')")
                           .arg(reference->region, exchange->region())});
    Target target{reference->name, reference->qualifier};
    if (const QString text = readsQualifier ? exchange->query("Qualifier") : QString(); !text.isEmpty()) {
        const auto qualifier = Qualifier::from(text, profile.quotas);
        if (!qualifier)
            return refuse(failureOf(qualifier.error()));
        if (target.given && *target.given != *qualifier)
            return refuse(invalidParameter(Text::tr("The derived qualifier from the function name does not "
                                                    "match the specified qualifier.")));
        target.given = *qualifier;
    }
    exchange->notFound = Text::tr("Function not found: %1").arg(arnOf(exchange, profile, target));
    if (!reference->account.isEmpty() && reference->account != profile.accountId) {
        const QString arn =
            lambdaArn(exchange->region(), reference->account, target.name.value(), target.qualifierText());
        return refuse({404, "ResourceNotFoundException", Text::tr("Function not found: %1").arg(arn)});
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

std::optional<Page> pageOf(const ExchangePtr &exchange, qsizetype count, qsizetype size)
{
    Page page;
    if (const QString text = exchange->query("MaxItems"); !text.isEmpty()) {
        bool isNumber = false;
        const int items = text.toInt(&isNumber);
        if (!isNumber || items < 1 || items > largestMaxItems) {
            exchange->fail(
                Failure{400, "ValidationException",
                        Text::tr("1 validation error detected: Value '%1' at 'maxItems' failed to satisfy "
                                 "constraint: Member must have value between 1 and %2")
                            .arg(text.left(40))
                            .arg(largestMaxItems)});
            return std::nullopt;
        }
        size = std::min<qsizetype>(size, items);
    }
    if (const QString text = exchange->query("Marker"); !text.isEmpty()) {
        bool isNumber = false;
        page.begin =
            QString::fromLatin1(QByteArray::fromBase64(text.toLatin1(), QByteArray::Base64UrlEncoding))
                .toLongLong(&isNumber);
        if (!isNumber || page.begin < 0) {
            exchange->fail(invalidParameter(Text::tr("The marker is none that was given out.")));
            return std::nullopt;
        }
    }
    page.begin = std::min(page.begin, count);
    page.end = std::min(count, page.begin + size);
    if (page.end < count)
        page.nextMarker =
            QString::fromLatin1(QByteArray::number(page.end).toBase64(QByteArray::Base64UrlEncoding));
    return page;
}

} // namespace lambdesk
