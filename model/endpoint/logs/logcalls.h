// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/endpoint/call.h>
#include <model/endpoint/pagetoken.h>
#include <model/endpoint/services.h>
#include <model/logs/logservice.h>

#include <QCborArray>

namespace lambdesk
{

// What the operations of CloudWatch Logs share.

const NamedService &logsService();

Failure noSuchGroup();
Failure noSuchStream();
Failure badNextToken();
Failure badLogsParameter(const QString &message);

TextRule groupNameRule();
TextRule streamNameRule();

/// `arn:aws:logs:REGION:ACCOUNT:log-group:NAME`
QString groupArn(const CallPtr &call, const PlatformProfile &profile, const QString &group);
/// The group that such an ARN, with or without `:*` at its end, names; none when it names nothing of this
/// place. Anything else is taken for a name.
std::optional<QString> groupOfArn(const CallPtr &call, const PlatformProfile &profile, const QString &arn);
/// What `logGroupName` or `logGroupIdentifier` says. Prints and returns nothing when the input, which is to
/// have been read, is refused.
std::optional<QString> groupOf(const CallPtr &call, const PlatformProfile &profile);
/// Prints the error of what was asked about a stream: whether the stream or its group isn't there.
void failAboutStream(const CallPtr &call, LogService &logs, const QString &group, const Error &error,
                     QObject *context);

/// As whenGiven(), for what is asked about a stream.
template <typename Value, typename Then>
void whenStreamGiven(const CallPtr &call, LogService &logs, const QString &group,
                     const QFuture<Result<Value>> &future, QObject *context, Then then)
{
    whenReady(future, context,
              [call, &logs, group, context, then = std::move(then)](const Result<Value> &result) {
                  if (!result)
                      failAboutStream(call, logs, group, result.error(), context);
                  else if constexpr (std::is_void_v<Value>)
                      then();
                  else
                      then(*result);
              });
}

/// A page of a sorted list: what comes after `nextToken`, at most `limit`, as `shapeOf` makes them. Prints.
/// A token has the key of the last item before it: what was removed between two pages makes none be left out.
template <typename Item, typename KeyOf, typename IsAfter, typename ShapeOf>
void replyLogsPage(const CallPtr &call, const QString &purpose, const QString &member, qint64 limit,
                   const QList<Item> &items, KeyOf keyOf, IsAfter isAfter, ShapeOf shapeOf)
{
    qsizetype first = 0;
    if (const QString token = call->input.text("nextToken").value_or(QString()); !token.isEmpty()) {
        const auto place = placeOfPageToken(purpose, token);
        if (!place)
            return call->fail(badNextToken());
        while (first < items.size() && !isAfter(items[first], *place))
            ++first;
    }
    QCborArray shapes;
    qsizetype next = first;
    for (; next < items.size() && shapes.size() < limit; ++next)
        shapes.append(shapeOf(items[next]));
    QCborMap output{{member, shapes}};
    if (next < items.size())
        output.insert(QStringLiteral("nextToken"), pageToken(purpose, keyOf(items[next - 1])));
    call->reply(output);
}

} // namespace lambdesk
