// SPDX-License-Identifier: GPL-3.0-or-later
#include "policyoperations.h"

#include "callinput.h"
#include "router.h"
#include "target.h"

#include <model/functions/policyservice.h>

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace lambdesk
{

namespace
{

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/// A service, an account, or everybody.
QJsonValue principalShape(const QString &principal)
{
    const bool isAccount =
        principal.size() == 12 &&
        std::all_of(principal.cbegin(), principal.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (principal == u"*")
        return principal;
    if (isAccount)
        return QJsonObject{{QStringLiteral("AWS"), QStringLiteral("arn:aws:iam::%1:root").arg(principal)}};
    const QString kind = principal.startsWith(u"arn:") ? QStringLiteral("AWS") : QStringLiteral("Service");
    return QJsonObject{{kind, principal}};
}

/// A statement as docs.aws.amazon.com/lambda/latest/api/API_GetPolicy.html has it.
QJsonObject statementShape(const PolicyStatement &statement, const QString &arn)
{
    QJsonObject shape{{QStringLiteral("Sid"), statement.sid},
                      {QStringLiteral("Effect"), QStringLiteral("Allow")},
                      {QStringLiteral("Principal"), principalShape(statement.principal)},
                      {QStringLiteral("Action"), statement.action},
                      {QStringLiteral("Resource"), arn}};
    QJsonObject equal;
    if (!statement.sourceAccount.isEmpty())
        equal.insert(QStringLiteral("AWS:SourceAccount"), statement.sourceAccount);
    if (!statement.organization.isEmpty())
        equal.insert(QStringLiteral("aws:PrincipalOrgID"), statement.organization);
    if (!statement.eventSourceToken.isEmpty())
        equal.insert(QStringLiteral("lambda:EventSourceToken"), statement.eventSourceToken);
    QJsonObject condition;
    if (!equal.isEmpty())
        condition.insert(QStringLiteral("StringEquals"), equal);
    if (!statement.sourceArn.isEmpty())
        condition.insert(QStringLiteral("ArnLike"),
                         QJsonObject{{QStringLiteral("AWS:SourceArn"), statement.sourceArn}});
    if (!condition.isEmpty())
        shape.insert(QStringLiteral("Condition"), condition);
    return shape;
}

} // namespace

PolicyOperations::PolicyOperations(const EndpointServices &services, Router &router, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
    router.add("POST", "/2015-03-31/functions/{}/policy",
               [this](const ExchangePtr &exchange) { add(exchange); });
    router.add("GET", "/2015-03-31/functions/{}/policy",
               [this](const ExchangePtr &exchange) { get(exchange); });
    router.add("DELETE", "/2015-03-31/functions/{}/policy/{}",
               [this](const ExchangePtr &exchange) { remove(exchange); });
}

void PolicyOperations::add(const ExchangePtr &exchange)
{
    const auto target = targetOf(exchange, m_services.profile);
    if (!target || !existing(exchange, m_services, *target))
        return;
    CallInput body = CallInput::ofBody(exchange->request().body);
    const auto optional = [&body](const char *name) { return body.text(name).value_or(QString()); };
    const PolicyStatement statement{body.requiredText("StatementId"), body.requiredText("Action"),
                                    body.requiredText("Principal"),   optional("SourceArn"),
                                    optional("SourceAccount"),        optional("PrincipalOrgID"),
                                    optional("EventSourceToken")};
    const QString revisionId = optional("RevisionId");
    for (const char *member : {"FunctionUrlAuthType", "InvokedViaFunctionUrl"}) {
        if (body.has(member))
            body.refuse(invalidParameter(tr("%1 can't be set so in Lambdesk: there are no function URLs.")
                                             .arg(QLatin1String(member))));
    }
    if (body.failure())
        return exchange->fail(*body.failure());
    const QString arn = arnOf(exchange, m_services.profile, *target);
    whenReady(
        m_services.policies.add(target->name, target->qualifier(), statement, revisionId), this,
        [=](const Result<Policy> &added) {
            if (added)
                return exchange->reply(
                    201, {{QStringLiteral("Statement"), compact(statementShape(statement, arn))}});
            if (added.error().kind == ErrorKind::TooLarge)
                return exchange->fail(Failure{400, "PolicyLengthExceededException", added.error().message});
            exchange->fail(added.error());
        });
}

void PolicyOperations::get(const ExchangePtr &exchange)
{
    const auto target = targetOf(exchange, m_services.profile);
    if (!target || !existing(exchange, m_services, *target))
        return;
    const QString arn = arnOf(exchange, m_services.profile, *target);
    whenGiven(exchange, m_services.policies.get(target->name, target->qualifier()), this,
              [=](const Policy &policy) {
                  QJsonArray statements;
                  for (const PolicyStatement &statement : policy.statements)
                      statements.append(statementShape(statement, arn));
                  const QJsonObject document{{QStringLiteral("Version"), QStringLiteral("2012-10-17")},
                                             {QStringLiteral("Id"), QStringLiteral("default")},
                                             {QStringLiteral("Statement"), statements}};
                  exchange->reply(200, {{QStringLiteral("Policy"), compact(document)},
                                        {QStringLiteral("RevisionId"), policy.revisionId}});
              });
}

void PolicyOperations::remove(const ExchangePtr &exchange)
{
    const auto target = targetOf(exchange, m_services.profile);
    if (!target || !existing(exchange, m_services, *target))
        return;
    whenGiven(exchange,
              m_services.policies.remove(target->name, target->qualifier(), exchange->parameters.value(1),
                                         exchange->query("RevisionId")),
              this, [exchange] { exchange->reply(204); });
}

} // namespace lambdesk
