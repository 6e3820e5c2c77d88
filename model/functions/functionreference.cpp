// SPDX-License-Identifier: GPL-3.0-or-later
#include "functionreference.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace lambdesk
{

namespace
{

struct FunctionReferenceText {
    Q_DECLARE_TR_FUNCTIONS(FunctionReference)
};

} // namespace

Result<FunctionReference> FunctionReference::from(const QString &text, const Quotas &quotas)
{
    if (!text.contains(u':')) { // the usual form, on the way of every invocation
        auto name = FunctionName::from(text, quotas);
        if (!name)
            return fail(name.error());
        return FunctionReference{*std::move(name)};
    }
    // FunctionName in docs.aws.amazon.com/lambda/latest/api/API_Invoke.html
    static const QRegularExpression pattern(QRegularExpression::anchoredPattern(QStringLiteral(
        "(?:arn:aws[a-zA-Z-]*:lambda:)?(?:([a-z]{2}(?:-gov|-iso[a-z]?)?-[a-z]+-\\d):)?(?:(\\d{12}):)?"
        "(?:function:)?([a-zA-Z0-9_-]+)(?::(\\$LATEST|[a-zA-Z0-9_-]+))?")));
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return fail(ErrorKind::InvalidParameter,
                    FunctionReferenceText::tr("\"%1\" names no function: give a name, or an ARN.")
                        .arg(text.left(200)));
    const auto name = FunctionName::from(match.captured(3), quotas);
    if (!name)
        return fail(name.error());
    FunctionReference reference{*name, std::nullopt, match.captured(1), match.captured(2)};
    if (match.capturedLength(4) > 0) {
        const auto qualifier = Qualifier::from(match.captured(4), quotas);
        if (!qualifier)
            return fail(qualifier.error());
        reference.qualifier = *qualifier;
    }
    return reference;
}

QString lambdaArn(const QString &region, const QString &account, const QString &name,
                  const QString &qualifier)
{
    const auto arn = QStringLiteral("arn:aws:lambda:%1:%2:function:%3").arg(region, account, name);
    return qualifier.isEmpty() ? arn : arn + u':' + qualifier;
}

} // namespace lambdesk
