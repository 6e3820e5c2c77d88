// SPDX-License-Identifier: GPL-3.0-or-later
#include "versionoperations.h"

#include "callinput.h"
#include "functionshapes.h"
#include "page.h"
#include "router.h"
#include "target.h"

#include <model/functions/versionservice.h>

namespace lambdesk
{

VersionOperations::VersionOperations(const EndpointServices &services, Router &router, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
    router.add("POST", "/2015-03-31/functions/{}/versions",
               [this](const ExchangePtr &exchange) { publish(exchange); });
    router.add("GET", "/2015-03-31/functions/{}/versions",
               [this](const ExchangePtr &exchange) { list(exchange); });
}

void VersionOperations::publish(const ExchangePtr &exchange)
{
    const auto target = latestOf(exchange, m_services.profile);
    if (!target)
        return;
    CallInput body = CallInput::ofBody(exchange->request().body);
    VersionService::Publication publication;
    publication.codeSha256 = body.bytes("CodeSha256").value_or(QByteArray());
    publication.revisionId = body.text("RevisionId").value_or(QString());
    if (const auto text = body.text("Description"); text && !text->isEmpty()) {
        const auto description = Description::from(*text, m_services.profile.quotas);
        if (description)
            publication.description = *description;
        else
            body.refuse(failureOf(description.error()));
    }
    if (body.failure())
        return exchange->fail(*body.failure());
    whenGiven(exchange, m_services.versions.publish(target->name, publication), this,
              [=, this](const Function &version) {
                  const QString arn = arnOf(exchange, m_services.profile, target->name, version.version);
                  exchange->reply(201, functionShape(version, arn, m_services.profile));
              });
}

void VersionOperations::list(const ExchangePtr &exchange)
{
    const auto target = targetOf(exchange, m_services.profile, false);
    if (!target)
        return;
    whenGiven(exchange, m_services.versions.list(target->name), this,
              [=, this](const QList<Function> &versions) {
                  replyPage(exchange, "Versions", versions, versionKey, [&](const Function &version) {
                      const QString arn = arnOf(exchange, m_services.profile, target->name, version.version);
                      return functionShape(version, arn, m_services.profile);
                  });
              });
}

} // namespace lambdesk
