// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange.h"

#include <model/core/idgenerator.h>
#include <model/http/httpconnection.h>

#include <QJsonDocument>
#include <QUrl>

namespace lambdesk
{

namespace
{

const QByteArray jsonType = "application/json";

/// Each part is decoded on its own: a slash that is encoded separates none.
QStringList partsOf(const QByteArray &path)
{
    QStringList parts = QString::fromUtf8(path).split(u'/', Qt::SkipEmptyParts);
    if (!path.contains('%'))
        return parts;
    for (QString &part : parts)
        part = QString::fromUtf8(QByteArray::fromPercentEncoding(part.toUtf8()));
    return parts;
}

/// `AWS4-HMAC-SHA256 Credential=KEY/DATE/REGION/SERVICE/aws4_request, …`
QList<QByteArray> credentialScope(const QByteArray &authorization)
{
    const qsizetype start = authorization.indexOf("Credential=");
    if (start < 0)
        return {};
    const qsizetype end = authorization.indexOf(',', start);
    return authorization.mid(start, end < 0 ? -1 : end - start).split('/');
}

bool isRegion(const QByteArray &text)
{
    return !text.isEmpty() && text.size() < 40 && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    });
}

} // namespace

Exchange::Exchange(HttpConnection &connection, HttpRequest request, IdGenerator &ids)
    : m_connection(&connection)
    , m_request(std::move(request))
    , m_ids(ids)
{
    const qsizetype mark = m_request.target.indexOf('?');
    m_path = partsOf(mark < 0 ? m_request.target : m_request.target.left(mark));
    if (mark >= 0)
        m_query = QUrlQuery(QString::fromUtf8(m_request.target.mid(mark + 1)).replace(u'+', u' '));
    const QList<QByteArray> scope = credentialScope(m_request.header("authorization"));
    if (scope.size() == 5 && isRegion(scope[2])) {
        m_region = QString::fromLatin1(scope[2]);
        m_service = QString::fromLatin1(scope[3]);
    }
}

QString Exchange::query(const char *name) const
{
    return m_query.queryItemValue(QLatin1String(name), QUrl::FullyDecoded);
}

QStringList Exchange::queryAll(const char *name) const
{
    return m_query.allQueryItemValues(QLatin1String(name), QUrl::FullyDecoded);
}

QObject *Exchange::context() const
{
    return m_connection;
}

QByteArray Exchange::newRequestId() const
{
    return m_ids.uuid().toLatin1();
}

void Exchange::reply(int status, const QJsonObject &body) const
{
    send(status, jsonType, QJsonDocument(body).toJson(QJsonDocument::Compact), {});
}

void Exchange::reply(int status) const
{
    send(status, jsonType, {}, {});
}

void Exchange::replyBytes(int status, const QByteArray &body, const QByteArray &headers) const
{
    send(status, jsonType, body, headers);
}

void Exchange::fail(const Failure &failure) const
{
    QByteArray headers = "x-amzn-ErrorType: " + failure.type + "\r\n";
    if (failure.status == 429)
        headers += "Retry-After: 1\r\n";
    send(failure.status, jsonType, failure.json(), headers);
}

void Exchange::fail(const Error &error) const
{
    Failure failure = failureOf(error);
    if (error.kind == ErrorKind::NotFound && notFound)
        failure.message = inEnglish(notFound);
    fail(failure);
}

void Exchange::send(int status, const QByteArray &type, const QByteArray &body,
                    const QByteArray &headers) const
{
    // An invocation answers with the id of its run.
    const bool hasId = headers.startsWith("X-Amzn-RequestId: ");
    if (m_connection)
        m_connection->send(status, type, body,
                           hasId ? headers : "X-Amzn-RequestId: " + newRequestId() + "\r\n" + headers);
}

} // namespace lambdesk
