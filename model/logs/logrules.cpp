// SPDX-License-Identifier: GPL-3.0-or-later
#include "logrules.h"

#include "logline.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace lambdesk
{

namespace
{

struct LogRulesText {
    Q_DECLARE_TR_FUNCTIONS(LogRules)
};

constexpr qsizetype longestName = 512;
constexpr qsizetype longestTagKey = 128;
constexpr qsizetype longestTagValue = 256;
constexpr qsizetype mostTags = 50;

tl::unexpected<Error> invalid(const QString &message)
{
    return fail(ErrorKind::InvalidParameter, message);
}

} // namespace

const QList<int> &LogRules::retentionChoices()
{
    static const QList<int> days{1,   3,   5,   7,   14,   30,   60,   90,   120,  150,  180,
                                 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653};
    return days;
}

Result<void> LogRules::checkGroupName(const QString &name)
{
    static const QRegularExpression wrong(QStringLiteral("[^a-zA-Z0-9_\\-/.#]"));
    if (name.isEmpty() || name.size() > longestName)
        return invalid(LogRulesText::tr("A log group's name has 1 to %1 characters.").arg(longestName));
    if (name.contains(wrong))
        return invalid(LogRulesText::tr("A log group's name has letters, digits, and _ - / . # only."));
    return {};
}

Result<void> LogRules::checkStreamName(const QString &name)
{
    if (name.isEmpty() || name.size() > longestName)
        return invalid(LogRulesText::tr("A log stream's name has 1 to %1 characters.").arg(longestName));
    if (name.contains(u':') || name.contains(u'*'))
        return invalid(LogRulesText::tr("A log stream's name has neither : nor *."));
    return {};
}

Result<void> LogRules::checkRetention(std::optional<int> days)
{
    if (days && !retentionChoices().contains(*days))
        return invalid(LogRulesText::tr(
            "Events can't be kept for %n day(s): choose a number that is offered.", nullptr, *days));
    return {};
}

Result<void> LogRules::checkTags(const QMap<QString, QString> &tags)
{
    if (tags.size() > mostTags)
        return invalid(LogRulesText::tr("A log group has at most %1 tags.").arg(mostTags));
    for (auto tag = tags.cbegin(); tag != tags.cend(); ++tag) {
        if (tag.key().isEmpty() || tag.key().size() > longestTagKey)
            return invalid(LogRulesText::tr("A tag's key has 1 to %1 characters.").arg(longestTagKey));
        if (tag.value().size() > longestTagValue)
            return invalid(LogRulesText::tr("A tag's value has at most %1 characters.").arg(longestTagValue));
    }
    return {};
}

Result<void> LogRules::checkEvents(const QList<NewLogEvent> &events, LogTime now)
{
    if (events.isEmpty() || events.size() > mostEvents)
        return invalid(LogRulesText::tr("One call takes 1 to %1 events.").arg(mostEvents));
    qint64 bytes = 0;
    LogTime before = events.first().timestamp;
    for (const NewLogEvent &event : events) {
        if (event.message.isEmpty())
            return invalid(LogRulesText::tr("An event's message has at least one character."));
        if (event.message.size() + bytesOfEvent > longestLineBytes)
            return invalid(
                LogRulesText::tr("An event has at most %1 bytes.").arg(longestLineBytes - bytesOfEvent));
        if (event.timestamp < before)
            return invalid(LogRulesText::tr("The events of one call must be in the order of their time."));
        before = event.timestamp;
        bytes += event.message.size() + bytesOfEvent;
    }
    if (bytes > mostBytes)
        return invalid(LogRulesText::tr("One call takes at most %1 bytes.").arg(mostBytes));
    if (events.last().timestamp - events.first().timestamp > longestSpan)
        return invalid(LogRulesText::tr("The events of one call must lie within 24 hours."));
    if (events.first().timestamp < now - oldest)
        return invalid(LogRulesText::tr("An event is too old: at most 14 days are taken."));
    if (events.last().timestamp > now + furthest)
        return invalid(LogRulesText::tr("An event lies more than 2 hours in the future."));
    return {};
}

} // namespace lambdesk
