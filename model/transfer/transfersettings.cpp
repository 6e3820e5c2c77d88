// SPDX-License-Identifier: GPL-3.0-or-later
//
// The part of reading workspace.json that is about what is set beside a function's configuration.
#include "transferfields.h"
#include "transferparts.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace lambdesk
{

namespace
{

namespace field = transferfield;

struct TransferSettingsText {
    Q_DECLARE_TR_FUNCTIONS(TransferParts)
};

constexpr qsizetype longestTagKey = 128;
constexpr qsizetype longestTagValue = 256;

/// Texts of what settings can be of, besides $LATEST.
QSet<QString> qualifiersOf(const TransferredFunction &function)
{
    QSet<QString> qualifiers = versionsOf(function);
    for (const Alias &alias : function.aliases)
        qualifiers.insert(alias.name.value());
    return qualifiers;
}

/// A qualifier that the function has.
Result<Qualifier> readQualifier(const QSet<QString> &known, const QJsonObject &json, const Quotas &quotas)
{
    auto qualifier = Qualifier::from(json.value(field::qualifier).toString(), quotas);
    if (!qualifier)
        return qualifier;
    if (qualifier->kind() != Qualifier::Kind::Latest && !known.contains(qualifier->value()))
        return refuseTransfer(TransferSettingsText::tr("It has settings of %1, which isn't in the file.")
                                  .arg(qualifier->value()));
    return qualifier;
}

Result<void> readTestEvents(TransferredFunction &function, const QJsonObject &json, const Quotas &quotas)
{
    const QJsonArray events = json.value(field::testEvents).toArray();
    if (events.size() > quotas.testEventsPerFunction)
        return refuseTransfer(TransferSettingsText::tr("It has %1 test events; a function has at most %2.")
                                  .arg(events.size())
                                  .arg(quotas.testEventsPerFunction));
    auto &[known, selected] = function.testEvents;
    const auto isKnown = [&known = known](const QString &name) {
        return std::any_of(known.cbegin(), known.cend(),
                           [&name](const TestEvent &event) { return event.name == name; });
    };
    for (const QJsonValue &entry : events) {
        const QJsonObject object = entry.toObject();
        const QString base64 = object.value(field::bodyBase64).toString();
        const TestEvent event{object.value(field::name).toString(),
                              base64.isEmpty() ? object.value(field::body).toString().toUtf8()
                                               : QByteArray::fromBase64(base64.toLatin1())};
        if (const auto checked = TestEventService::check(event); !checked)
            return checked;
        if (isKnown(event.name))
            return refuseTransfer(
                TransferSettingsText::tr("It has the test event \"%1\" twice.").arg(event.name));
        known.append(event);
    }
    const QString chosen = json.value(field::selectedEvent).toString();
    selected = isKnown(chosen) ? chosen : known.isEmpty() ? QString() : known.constFirst().name;
    return {};
}

Result<void> readTags(TransferredFunction &function, const QJsonObject &json, const Quotas &quotas)
{
    for (auto tag = json.begin(); tag != json.end(); ++tag) {
        const QString value = tag.value().toString();
        if (tag.key().isEmpty() || tag.key().size() > longestTagKey || value.size() > longestTagValue)
            return refuseTransfer(
                TransferSettingsText::tr("It has a tag without a key, or one that is too long."));
        function.tags.insert(tag.key(), value);
    }
    if (function.tags.size() > quotas.tagsPerFunction)
        return refuseTransfer(TransferSettingsText::tr("It has %1 tags; a function has at most %2.")
                                  .arg(function.tags.size())
                                  .arg(quotas.tagsPerFunction));
    return {};
}

std::optional<int> optionalNumber(const QJsonValue &json)
{
    return json.isDouble() ? std::optional(json.toInt(-1)) : std::nullopt;
}

Result<void> readEventInvoke(TransferredFunction &function, const QJsonArray &json, const Quotas &quotas)
{
    const QSet<QString> known = qualifiersOf(function);
    for (const QJsonValue &entry : json) {
        const QJsonObject object = entry.toObject();
        const auto qualifier = readQualifier(known, object, quotas);
        if (!qualifier)
            return fail(qualifier.error());
        const EventInvokeConfig config{optionalNumber(object.value(field::maximumRetries)),
                                       optionalNumber(object.value(field::maximumAge)),
                                       object.value(field::onSuccess).toString(),
                                       object.value(field::onFailure).toString()};
        const int retries = config.maximumRetries.value_or(0);
        const int age = config.maximumAgeSeconds.value_or(quotas.asynchronousAgeMaximumSeconds);
        if (retries < 0 || retries > quotas.asynchronousRetries ||
            age < quotas.asynchronousAgeMinimumSeconds || age > quotas.asynchronousAgeMaximumSeconds ||
            config.onSuccess.size() > longestTransferredText ||
            config.onFailure.size() > longestTransferredText)
            return refuseTransfer(
                TransferSettingsText::tr("Its settings for asynchronous invocations aren't allowed here."));
        function.eventInvokeConfigs.append({qualifier->value(), config});
    }
    return {};
}

Result<void> readPolicies(TransferredFunction &function, const QJsonArray &json, const Quotas &quotas)
{
    const QSet<QString> known = qualifiersOf(function);
    for (const QJsonValue &entry : json) {
        const QJsonObject object = entry.toObject();
        const auto qualifier = readQualifier(known, object, quotas);
        if (!qualifier)
            return fail(qualifier.error());
        Policy policy;
        qsizetype characters = 0;
        const QJsonArray statements = object.value(field::statements).toArray();
        for (const QJsonValue &each : statements) {
            const QJsonObject statement = each.toObject();
            const auto text = [&statement, &characters](QLatin1String name) {
                const QString value = statement.value(name).toString();
                characters += value.size();
                return value;
            };
            policy.statements.append({text(field::sid), text(field::action), text(field::principal),
                                      text(field::sourceArn), text(field::sourceAccount),
                                      text(field::organization), text(field::eventSourceToken)});
            const QString sid = policy.statements.constLast().sid;
            const auto same = std::count_if(policy.statements.cbegin(), policy.statements.cend(),
                                            [&sid](const auto &other) { return other.sid == sid; });
            if (sid.isEmpty() || same > 1)
                return refuseTransfer(
                    TransferSettingsText::tr("Its policy has a statement without an id of its own."));
            if (characters > quotas.policyBytes)
                return refuseTransfer(TransferSettingsText::tr("Its policy is too large."));
        }
        function.policies.append({*qualifier, policy});
    }
    return {};
}

} // namespace

Result<void> readSettings(TransferredFunction &function, const QJsonObject &json, const Quotas &quotas)
{
    auto read = readTestEvents(function, json, quotas);
    if (read)
        read = readTags(function, json.value(field::tags).toObject(), quotas);
    if (read)
        read = readEventInvoke(function, json.value(field::eventInvokeConfigs).toArray(), quotas);
    if (read)
        read = readPolicies(function, json.value(field::policies).toArray(), quotas);
    function.reservedConcurrency = optionalNumber(json.value(field::reservedConcurrency));
    if (read && function.reservedConcurrency.value_or(0) < 0)
        return refuseTransfer(TransferSettingsText::tr("A reserved concurrency is 0 or more."));
    return read;
}

} // namespace lambdesk
