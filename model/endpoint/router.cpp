// SPDX-License-Identifier: GPL-3.0-or-later
#include "router.h"

#include <QCoreApplication>

#include <optional>

namespace lambdesk
{

namespace
{

struct RouterText {
    Q_DECLARE_TR_FUNCTIONS(Router)
};

/// What the pattern leaves open, when the path is of it.
std::optional<QStringList> match(const QStringList &pattern, const QStringList &path)
{
    const bool takesRest = !pattern.isEmpty() && pattern.constLast() == u"{+}";
    if (takesRest ? path.size() < pattern.size() : path.size() != pattern.size())
        return std::nullopt;
    QStringList open;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (pattern[i] == u"{+}")
            open.append(path.mid(i).join(u'/'));
        else if (pattern[i] == u"{}")
            open.append(path[i]);
        else if (pattern[i] != path[i])
            return std::nullopt;
    }
    return open;
}

/// What another service's request asks for; those of the JSON protocols say so in a header.
QString operationOf(const Exchange &exchange)
{
    const QString target = QString::fromLatin1(exchange.request().header("x-amz-target"));
    if (!target.isEmpty())
        return target.section(u'.', -1);
    const QString body = QString::fromUtf8(exchange.request().body.left(1000));
    const QString action = QUrlQuery(body).queryItemValue(QStringLiteral("Action"));
    return action.isEmpty() ? QString::fromLatin1(exchange.request().method) + u' ' +
                                  QString::fromLatin1(exchange.request().target.left(200))
                            : action;
}

} // namespace

void Router::add(const QByteArray &method, const char *pattern, Handler handler)
{
    m_routes.append(
        {method, QString::fromLatin1(pattern).split(u'/', Qt::SkipEmptyParts), std::move(handler)});
}

void Router::dispatch(const ExchangePtr &exchange) const
{
    for (const Route &route : m_routes) {
        if (route.method != exchange->request().method)
            continue;
        if (auto open = match(route.parts, exchange->path())) {
            exchange->parameters = *std::move(open);
            return route.handler(exchange);
        }
    }
    refuse(exchange);
}

void Router::refuse(const ExchangePtr &exchange)
{
    const QString service = exchange->service();
    const bool isOther =
        (!service.isEmpty() && service != u"lambda") || !exchange->request().header("x-amz-target").isEmpty();
    if (isOther)
        return exchange->fail(notImplemented(
            RouterText::tr("Lambdesk has Lambda, CloudWatch Logs and CloudWatch, not %1: %2.")
                .arg(service.isEmpty() ? RouterText::tr("this service") : service, operationOf(*exchange))));
    exchange->fail({404, "UnknownOperationException",
                    RouterText::tr("There is no operation at %1 %2.")
                        .arg(QString::fromLatin1(exchange->request().method),
                             QString::fromLatin1(exchange->request().target.left(200)))});
}

} // namespace lambdesk
