// SPDX-License-Identifier: GPL-3.0-or-later
#include "logtagoperations.h"

#include "logcalls.h"

#include <model/endpoint/namedoperations.h>
#include <model/logs/logservice.h>

namespace lambdesk
{

LogTagOperations::LogTagOperations(const EndpointServices &services, NamedOperations &operations,
                                   QObject *parent)
    : QObject(parent)
    , m_services(services)
{
    const auto add = [&](const char *name, NamedOperations::Handler handler) {
        operations.add(logsService(), name, std::move(handler));
    };
    add("TagLogGroup", [this](const CallPtr &call) {
        const Tags tags = call->input.textsByName("tags");
        tag(call, groupNamed(call), tags);
    });
    add("TagResource", [this](const CallPtr &call) {
        const Tags tags = call->input.textsByName("tags");
        tag(call, groupOfResource(call), tags);
    });
    add("UntagLogGroup", [this](const CallPtr &call) {
        const QStringList keys = call->input.texts("tags");
        untag(call, groupNamed(call), keys);
    });
    add("UntagResource", [this](const CallPtr &call) {
        const QStringList keys = call->input.texts("tagKeys");
        untag(call, groupOfResource(call), keys);
    });
    add("ListTagsLogGroup", [this](const CallPtr &call) { list(call, groupNamed(call)); });
    add("ListTagsForResource", [this](const CallPtr &call) { list(call, groupOfResource(call)); });
}

std::optional<QString> LogTagOperations::groupNamed(const CallPtr &call)
{
    const QString name = call->input.requiredText("logGroupName", groupNameRule());
    return call->isRefused() ? std::nullopt : std::optional(name);
}

std::optional<QString> LogTagOperations::groupOfResource(const CallPtr &call)
{
    const QString arn = call->input.requiredText("resourceArn", {1, 1011, "[\\w+=/:,.@*#-]*"});
    if (call->isRefused())
        return std::nullopt;
    const auto group = groupOfArn(call, m_services.profile, arn);
    if (group && arn.startsWith(u"arn:"))
        return group;
    call->fail(group ? badLogsParameter(tr("\"%1\" is no ARN of a log group.").arg(arn)) : noSuchGroup());
    return std::nullopt;
}

void LogTagOperations::tag(const CallPtr &call, const std::optional<QString> &group, const Tags &tags)
{
    if (!group)
        return;
    if (tags.isEmpty())
        return call->fail(badLogsParameter(tr("There are no tags to add.")));
    edit({call, *group, [tags](Tags &all) { all.insert(tags); }});
}

void LogTagOperations::untag(const CallPtr &call, const std::optional<QString> &group,
                             const QStringList &keys)
{
    if (group)
        edit({call, *group,
              [keys](Tags &all) { all.removeIf([&keys](auto tag) { return keys.contains(tag.key()); }); }});
}

void LogTagOperations::list(const CallPtr &call, const std::optional<QString> &group)
{
    if (!group)
        return;
    whenGiven(call, m_services.logs.group(*group), this, [call](const LogGroup &found) {
        QCborMap tags;
        for (auto tag = found.tags.cbegin(); tag != found.tags.cend(); ++tag)
            tags.insert(tag.key(), tag.value());
        call->reply({{QStringLiteral("tags"), tags}});
    });
}

void LogTagOperations::edit(const Edit &edit)
{
    m_edits.push_back(edit);
    if (m_edits.size() == 1)
        editNext();
}

void LogTagOperations::editNext()
{
    whenReady(m_services.logs.group(m_edits.front().group), this, [this](const Result<LogGroup> &found) {
        const Edit &edit = m_edits.front();
        if (!found) {
            edit.call->fail(found.error());
            return endEdit();
        }
        Tags tags = found->tags;
        edit.change(tags);
        whenReady(m_services.logs.setTags(edit.group, tags), this, [this](const Result<void> &written) {
            const CallPtr &call = m_edits.front().call;
            if (written)
                call->reply();
            else
                call->fail(written.error());
            endEdit();
        });
    });
}

void LogTagOperations::endEdit()
{
    m_edits.pop_front();
    if (!m_edits.empty())
        editNext();
}

} // namespace lambdesk
