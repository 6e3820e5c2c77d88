// SPDX-License-Identifier: GPL-3.0-or-later
#include "loggroupoperations.h"

#include "logcalls.h"

#include <model/endpoint/namedoperations.h>
#include <model/logs/logservice.h>

namespace lambdesk
{

namespace
{

constexpr qint64 mostGroupsOfPage = 50;

QString standardClass()
{
    return QStringLiteral("STANDARD");
}

QStringList classes()
{
    return {standardClass(), QStringLiteral("INFREQUENT_ACCESS"), QStringLiteral("DELIVERY")};
}

QCborMap shapeOf(const CallPtr &call, const PlatformProfile &profile, const LogGroup &group)
{
    const QString arn = groupArn(call, profile, group.name);
    QCborMap shape{{QStringLiteral("logGroupName"), group.name},
                   {QStringLiteral("creationTime"), group.created},
                   {QStringLiteral("metricFilterCount"), 0},
                   {QStringLiteral("arn"), arn + QStringLiteral(":*")},
                   {QStringLiteral("logGroupArn"), arn},
                   {QStringLiteral("logGroupClass"), standardClass()},
                   {QStringLiteral("storedBytes"), group.storedBytes}};
    if (group.retentionDays)
        shape.insert(QStringLiteral("retentionInDays"), *group.retentionDays);
    return shape;
}

} // namespace

LogGroupOperations::LogGroupOperations(const EndpointServices &services, NamedOperations &operations,
                                       QObject *parent)
    : QObject(parent)
    , m_services(services)
{
    const auto add = [&](const char *name, void (LogGroupOperations::*operation)(const CallPtr &)) {
        operations.add(logsService(), name,
                       [this, operation](const CallPtr &call) { (this->*operation)(call); });
    };
    add("CreateLogGroup", &LogGroupOperations::create);
    add("DeleteLogGroup", &LogGroupOperations::remove);
    add("DescribeLogGroups", &LogGroupOperations::describe);
    add("PutRetentionPolicy", &LogGroupOperations::putRetention);
    add("DeleteRetentionPolicy", &LogGroupOperations::deleteRetention);
}

/// Prints and returns nothing when the input is refused.
std::optional<QString> LogGroupOperations::nameOf(const CallPtr &call)
{
    const QString name = call->input.requiredText("logGroupName", groupNameRule());
    return call->isRefused() ? std::nullopt : std::optional(name);
}

void LogGroupOperations::create(const CallPtr &call)
{
    const auto tags = call->input.textsByName("tags");
    const QString kind = call->input.text("logGroupClass", {.choices = classes()}).value_or(standardClass());
    if (kind != standardClass())
        call->input.refuse(
            badLogsParameter(tr("Lambdesk keeps log groups of the class STANDARD only, not %1.").arg(kind)));
    if (call->input.has("kmsKeyId"))
        call->input.refuse(badLogsParameter(tr("Lambdesk doesn't encrypt log groups: there is no KMS.")));
    const auto name = nameOf(call);
    if (!name)
        return;
    whenGiven(call, m_services.logs.createGroup(*name), this, [=, this] {
        if (tags.isEmpty())
            return call->reply();
        whenReady(m_services.logs.setTags(*name, tags), this, [=, this](const Result<void> &tagged) {
            if (tagged)
                return call->reply();
            // All or nothing.
            whenReady(m_services.logs.deleteGroup(*name), this,
                      [call, error = tagged.error()](const Result<void> &) { call->fail(error); });
        });
    });
}

void LogGroupOperations::remove(const CallPtr &call)
{
    if (const auto name = nameOf(call))
        whenGiven(call, m_services.logs.deleteGroup(*name), this, [call] { call->reply(); });
}

void LogGroupOperations::describe(const CallPtr &call)
{
    CallInput &input = call->input;
    const auto prefix = input.text("logGroupNamePrefix", groupNameRule());
    const auto pattern = input.text("logGroupNamePattern", {0, 512, "[\\.\\-_/#A-Za-z0-9]*"});
    const auto kind = input.text("logGroupClass", {.choices = classes()});
    const qint64 limit = input.integer("limit", {1, mostGroupsOfPage}).value_or(mostGroupsOfPage);
    QStringList names;
    const QStringList identifiers = input.texts("logGroupIdentifiers");
    input.checkSize("logGroupIdentifiers", identifiers.size(), 0, mostGroupsOfPage);
    for (const QString &identifier : identifiers)
        names.append(groupOfArn(call, m_services.profile, identifier).value_or(QString()));
    input.text("nextToken", {.least = 1});
    if (prefix && pattern)
        input.refuse(badLogsParameter(
            tr("LogGroup name prefix and LogGroup name pattern are mutually exclusive parameters.")));
    if (call->isRefused())
        return;
    whenGiven(call, m_services.logs.groups(), this, [=, this](QList<LogGroup> groups) {
        groups.removeIf([&](const LogGroup &group) {
            return (kind && *kind != standardClass()) || !group.name.startsWith(prefix.value_or(QString())) ||
                   !group.name.contains(pattern.value_or(QString())) ||
                   (!names.isEmpty() && !names.contains(group.name));
        });
        replyLogsPage(
            call, QStringLiteral("groups"), QStringLiteral("logGroups"), limit, groups,
            [](const LogGroup &group) { return group.name; },
            [](const LogGroup &group, const QString &place) { return group.name > place; },
            [&](const LogGroup &group) { return shapeOf(call, m_services.profile, group); });
    });
}

void LogGroupOperations::putRetention(const CallPtr &call)
{
    call->input.requirePresence("retentionInDays");
    const qint64 days = call->input.integer("retentionInDays").value_or(0);
    QStringList choices;
    for (const int choice : LogService::retentionChoices())
        choices.append(QString::number(choice));
    if (call->input.has("retentionInDays") && !choices.contains(QString::number(days)))
        call->input.violate(
            "retentionInDays", QString::number(days),
            tr("Member must satisfy enum value set: [%1]").arg(choices.join(QStringLiteral(", "))));
    if (const auto name = nameOf(call))
        whenGiven(call, m_services.logs.setRetention(*name, int(days)), this, [call] { call->reply(); });
}

void LogGroupOperations::deleteRetention(const CallPtr &call)
{
    if (const auto name = nameOf(call))
        whenGiven(call, m_services.logs.setRetention(*name, std::nullopt), this, [call] { call->reply(); });
}

} // namespace lambdesk
