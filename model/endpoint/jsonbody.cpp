// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonbody.h"

#include <model/core/jsontext.h>

#include <QCoreApplication>
#include <QJsonDocument>

namespace lambdesk
{

namespace
{

struct JsonBodyText {
    Q_DECLARE_TR_FUNCTIONS(JsonBody)
};

} // namespace

tl::expected<QJsonObject, Failure> jsonObjectOf(const QByteArray &body)
{
    if (body.isEmpty())
        return QJsonObject();
    const auto document = QJsonDocument::fromJson(body);
    if (document.isObject())
        return document.object();
    const auto problem = findJsonProblem(body);
    return tl::unexpected(unreadableBody(
        problem ? JsonBodyText::tr("Could not parse request body into json: line %1, column %2: %3")
                      .arg(problem->line)
                      .arg(problem->column)
                      .arg(problem->message)
                : JsonBodyText::tr(
                      "Could not parse request body into json: it is not an object, or too large.")));
}

} // namespace lambdesk
