// SPDX-License-Identifier: GPL-3.0-or-later
#include "packageoperations.h"

#include "router.h"

#include <model/functions/functionservice.h>

namespace lambdesk
{

namespace
{

const QString suffixOfPackages = QStringLiteral(".zip");
constexpr qsizetype bytesOfSha256 = 32;

} // namespace

QString packageLocation(const ExchangePtr &exchange, const CodeReference &code)
{
    const QByteArray host = exchange->request().header("host");
    return host.isEmpty() ? QString()
                          : QStringLiteral("http://%1/lambdesk/packages/%2%3")
                                .arg(QString::fromLatin1(host), code.hex(), suffixOfPackages);
}

PackageOperations::PackageOperations(const EndpointServices &services, Router &router, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
    router.add("GET", "/lambdesk/packages/{}", [this](const ExchangePtr &exchange) { read(exchange); });
}

void PackageOperations::read(const ExchangePtr &exchange)
{
    const QString name = exchange->parameters.value(0);
    const CodeReference code{QByteArray::fromHex(name.left(2 * bytesOfSha256).toLatin1()), 0};
    exchange->notFound = [name] { return tr("There is no package %1.").arg(name.left(100)); };
    if (code.sha256.size() != bytesOfSha256 || name != code.hex() + suffixOfPackages)
        return exchange->fail(Failure{404, "ResourceNotFoundException", exchange->notFound()});
    whenGiven(exchange, m_services.functions.zip(code), this,
              [exchange](const QByteArray &zip) { exchange->replyTyped(200, "application/zip", zip, {}); });
}

} // namespace lambdesk
