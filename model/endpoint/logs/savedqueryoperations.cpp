// SPDX-License-Identifier: GPL-3.0-or-later
#include "savedqueryoperations.h"

#include "logcalls.h"

#include <model/endpoint/namedoperations.h>
#include <model/logs/savedqueries.h>

#include <QUuid>

#include <algorithm>
#include <utility>

namespace lambdesk
{

namespace
{

constexpr qint64 mostQueriesOfPage = 1000;

/// A saved query is told by its name; the API wants an id, which is made of it.
QString idOf(const SavedQuery &query)
{
    static const QUuid space(QStringLiteral("{3d6f0c2e-6c0b-4d0e-9a57-0c1d5b1f7e21}"));
    return QUuid::createUuidV5(space, query.name).toString(QUuid::WithoutBraces);
}

std::optional<SavedQuery> find(const QList<SavedQuery> &queries, const QString &id)
{
    const auto found = std::find_if(queries.begin(), queries.end(),
                                    [&id](const SavedQuery &query) { return idOf(query) == id; });
    return found == queries.end() ? std::nullopt : std::optional(*found);
}

Failure noSuchDefinition()
{
    return {400, "ResourceNotFoundException",
            SavedQueryOperations::tr("The specified query definition does not exist.")};
}

QCborMap shapeOf(const SavedQuery &query)
{
    QCborMap shape{{QStringLiteral("queryLanguage"), QStringLiteral("CWLI")},
                   {QStringLiteral("queryDefinitionId"), idOf(query)},
                   {QStringLiteral("name"), query.name},
                   {QStringLiteral("queryString"), query.text}};
    if (!query.groups.isEmpty())
        shape.insert(QStringLiteral("logGroupNames"), QCborArray::fromStringList(query.groups));
    return shape;
}

} // namespace

SavedQueryOperations::SavedQueryOperations(const EndpointServices &services, NamedOperations &operations,
                                           QObject *parent)
    : QObject(parent)
    , m_services(services)
{
    const auto add = [&](const char *name, void (SavedQueryOperations::*operation)(const CallPtr &)) {
        operations.add(logsService(), name,
                       [this, operation](const CallPtr &call) { (this->*operation)(call); });
    };
    add("PutQueryDefinition", &SavedQueryOperations::put);
    add("DescribeQueryDefinitions", &SavedQueryOperations::list);
    add("DeleteQueryDefinition", &SavedQueryOperations::remove);
}

void SavedQueryOperations::put(const CallPtr &call)
{
    CallInput &input = call->input;
    const SavedQuery query{input.requiredText("name", {1, 255}).trimmed(),
                           input.requiredText("queryString", {1, 10'000}),
                           input.texts("logGroupNames", groupNameRule())};
    const QString id = input.text("queryDefinitionId", {1, 256}).value_or(QString());
    if (call->isRefused())
        return;
    whenGiven(call, m_services.savedQueries.list(), this, [=, this](const QList<SavedQuery> &queries) {
        const auto before = find(queries, id);
        if (!id.isEmpty() && !before)
            return call->fail(noSuchDefinition());
        whenGiven(call, m_services.savedQueries.save(query), this, [=, this] {
            const QCborMap output{{QStringLiteral("queryDefinitionId"), idOf(query)}};
            if (!before || before->name == query.name)
                return call->reply(output);
            // It has another name now.
            whenGiven(call, m_services.savedQueries.remove(before->name), this, [=] { call->reply(output); });
        });
    });
}

void SavedQueryOperations::list(const CallPtr &call)
{
    CallInput &input = call->input;
    const QString prefix = input.text("queryDefinitionNamePrefix", {1, 255}).value_or(QString());
    const qint64 limit = input.integer("maxResults", {1, mostQueriesOfPage}).value_or(mostQueriesOfPage);
    input.text("nextToken", {.least = 1});
    if (call->isRefused())
        return;
    whenGiven(call, m_services.savedQueries.list(), this, [=](QList<SavedQuery> queries) {
        queries.removeIf([&prefix](const SavedQuery &query) { return !query.name.startsWith(prefix); });
        bool isPast = false;
        replyLogsPage(
            call, QStringLiteral("definitions"), QStringLiteral("queryDefinitions"), limit, queries, idOf,
            [&isPast](const SavedQuery &query, const QString &place) {
                return std::exchange(isPast, isPast || idOf(query) == place);
            },
            shapeOf);
    });
}

void SavedQueryOperations::remove(const CallPtr &call)
{
    const QString id = call->input.requiredText("queryDefinitionId", {1, 256});
    if (call->isRefused())
        return;
    whenGiven(call, m_services.savedQueries.list(), this, [=, this](const QList<SavedQuery> &queries) {
        const auto query = find(queries, id);
        if (!query)
            return call->fail(noSuchDefinition());
        whenGiven(call, m_services.savedQueries.remove(query->name), this, [call] {
            call->reply({{QStringLiteral("success"), true}});
        });
    });
}

} // namespace lambdesk
