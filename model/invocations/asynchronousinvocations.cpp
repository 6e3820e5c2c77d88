// SPDX-License-Identifier: GPL-3.0-or-later
#include "asynchronousinvocations.h"

#include "invocationqueuestore.h"

#include <model/core/clock.h>
#include <model/core/idgenerator.h>
#include <model/core/jsontext.h>
#include <model/functions/functionreference.h>
#include <model/functions/functionresolver.h>
#include <model/functions/functionsettingsstore.h>
#include <model/logs/platformlines.h>
#include <model/workspace/workspace.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QPointer>
#include <QThread>

#include <algorithm>
#include <cmath>

Q_LOGGING_CATEGORY(logInvocations, "lambdesk.invocations")

namespace lambdesk
{

namespace
{

// docs.aws.amazon.com/lambda/latest/dg/invocation-async-error-handling.html: what finds no room is
// tried again after 1 s, and up to 5 min, as long as it is young.
constexpr double longestRefusalWait = 300;
constexpr int doublings = 9;
constexpr qint64 longestTimer = 60'000;
constexpr int storageRetryMilliseconds = 1000;

/// Nobody waits for them, and each may be a process: no more than this computer does side by side.
int runningAtMost()
{
    return std::max(4, 2 * QThread::idealThreadCount());
}

/// As settings and ARNs have it.
QString fullQualifier(const QueuedInvocation &invocation)
{
    return invocation.qualifier.isEmpty() ? Qualifier().value() : invocation.qualifier;
}

/// A runtime of the function's own may answer with any bytes; within JSON they are a text.
QByteArray payloadAsJson(const QByteArray &payload)
{
    if (payload.isEmpty())
        return "null";
    if (!findJsonProblem(payload))
        return payload;
    const QByteArray array =
        QJsonDocument(QJsonArray{QString::fromUtf8(payload)}).toJson(QJsonDocument::Compact);
    return array.sliced(1, array.size() - 2);
}

} // namespace

/// How an invocation ended, in the words of a destination's record.
struct AsynchronousInvocations::Ending {
    QByteArray condition; ///< `Success`, `RetriesExhausted`, `EventAgeExceeded`
    RunRecord const *run = nullptr;
};

AsynchronousInvocations::AsynchronousInvocations(Collaborators collaborators, QObject *parent)
    : QObject(parent)
    , m_c(std::move(collaborators))
    , m_queue(std::make_unique<InvocationQueueStore>(m_c.workspace))
    , m_settings(std::make_unique<FunctionSettingsStore>(m_c.workspace))
    , m_resolver(std::make_unique<FunctionResolver>(m_c.workspace, [] { return 1; }))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &AsynchronousInvocations::pump);
}

AsynchronousInvocations::~AsynchronousInvocations() = default;

Result<QString> AsynchronousInvocations::accept(const InvokeRequest &request)
{
    const qint64 limit = m_c.profile.quotas.asynchronousRequestBytes;
    if (request.event.size() > limit)
        return fail(ErrorKind::TooLarge,
                    tr("%1 byte payload is too large for the Event invocation type (limit %2 bytes)")
                        .arg(request.event.size())
                        .arg(limit));
    if (const auto problem = findJsonProblem(request.event))
        return fail(ErrorKind::InvalidParameter, tr("The event is not JSON: line %1, column %2: %3")
                                                     .arg(problem->line)
                                                     .arg(problem->column)
                                                     .arg(problem->message));
    const auto qualifier = request.qualifier.isEmpty()
                               ? Result<Qualifier>(Qualifier())
                               : Qualifier::from(request.qualifier, m_c.profile.quotas);
    if (!qualifier)
        return fail(qualifier.error());
    if (const auto found = m_resolver->describe(request.function, *qualifier); !found)
        return fail(found.error());
    const QDateTime now = m_c.clock.now();
    const QueuedInvocation invocation{0,
                                      m_c.ids.uuid(),
                                      request.function,
                                      request.qualifier,
                                      request.event,
                                      request.clientContext,
                                      request.traceHeader,
                                      0,
                                      now,
                                      now};
    if (const auto inserted = m_queue->insert(invocation); !inserted)
        return fail(inserted.error());
    m_timer.start(0);
    return invocation.requestId;
}

void AsynchronousInvocations::resume()
{
    m_timer.start(0);
}

void AsynchronousInvocations::pump()
{
    const int room = runningAtMost() - int(m_running.size());
    if (room <= 0)
        return; // one that ends comes back here
    const auto lookAgain = [this](const Error &error) {
        qCWarning(logInvocations) << error.message << error.detail;
        m_timer.start(storageRetryMilliseconds);
    };
    const auto due = m_queue->due(m_c.clock.now(), room, m_running);
    if (!due)
        return lookAgain(due.error());
    for (const QueuedInvocation &invocation : *due)
        begin(invocation);
    const auto next = m_queue->nextDue(m_running);
    if (!next)
        return lookAgain(next.error());
    if (*next) {
        // Not in one stretch: the clock may be set, and the computer may sleep.
        const qint64 wait = m_c.clock.now().msecsTo(**next);
        m_timer.start(int(std::clamp<qint64>(wait, 0, longestTimer)));
    }
}

void AsynchronousInvocations::begin(const QueuedInvocation &invocation)
{
    m_running.insert(invocation.id);
    if (isTooOld(invocation))
        return finish(invocation, {"EventAgeExceeded", nullptr});
    m_c.runs.invoke({invocation.function, invocation.qualifier, invocation.event, invocation.clientContext,
                     invocation.requestId, true, invocation.traceHeader},
                    [self = QPointer(this), invocation](const Result<RunRecord> &record) {
                        if (self)
                            self->onEnded(invocation, record);
                    });
}

void AsynchronousInvocations::onEnded(QueuedInvocation invocation, const Result<RunRecord> &record)
{
    if (!record) {
        switch (record.error().kind) {
        case ErrorKind::Cancelled: // the program ends; the next one goes on
            return;
        case ErrorKind::NotFound: // function, version or alias was removed
        case ErrorKind::InvalidParameter:
        case ErrorKind::TooLarge:
            return finish(invocation, {"RetriesExhausted", nullptr});
        default:
            ++invocation.refusals;
            return tryAgain(invocation, std::min(std::ldexp(1, std::min(invocation.refusals - 1, doublings)),
                                                 longestRefusalWait));
        }
    }
    ++invocation.tries;
    invocation.refusals = 0;
    if (record->summary.outcome == RunOutcome::Stopped) // whoever did it doesn't want to see it again
        return finish(invocation, {"RetriesExhausted", &*record});
    if (record->functionError.isEmpty())
        return finish(invocation, {"Success", &*record});
    const int retries = configOf(invocation).maximumRetries.value_or(m_c.profile.quotas.asynchronousRetries);
    if (invocation.tries > retries)
        return finish(invocation, {"RetriesExhausted", &*record});
    tryAgain(invocation, double(m_c.profile.quotas.asynchronousRetryWaitSeconds) * invocation.tries);
}

void AsynchronousInvocations::tryAgain(QueuedInvocation invocation, double seconds)
{
    invocation.dueAt = m_c.clock.now().addMSecs(qint64(seconds * 1000 * m_c.waitScale));
    settle(invocation.id, [this, invocation] { return m_queue->reschedule(invocation); });
}

/// Until it is written how the try went, the invocation counts as running: else it would be begun again and
/// again while the disk is full.
void AsynchronousInvocations::settle(qint64 id, const std::function<Result<void>()> &write)
{
    if (const auto written = write(); !written) {
        qCWarning(logInvocations) << written.error().message << written.error().detail;
        QTimer::singleShot(storageRetryMilliseconds, this, [this, id, write] { settle(id, write); });
        return;
    }
    m_running.remove(id);
    m_timer.start(0);
}

bool AsynchronousInvocations::isTooOld(const QueuedInvocation &invocation) const
{
    const int limit =
        configOf(invocation).maximumAgeSeconds.value_or(m_c.profile.quotas.asynchronousAgeMaximumSeconds);
    return invocation.acceptedAt.secsTo(m_c.clock.now()) > limit;
}

EventInvokeConfig AsynchronousInvocations::configOf(const QueuedInvocation &invocation) const
{
    const auto config = m_settings->eventInvokeConfig(invocation.function, fullQualifier(invocation));
    return config ? config->value_or(EventInvokeConfig()) : EventInvokeConfig();
}

void AsynchronousInvocations::finish(const QueuedInvocation &invocation, const Ending &ending)
{
    const EventInvokeConfig config = configOf(invocation);
    QList<QueuedInvocation> followers;
    const bool succeeded = ending.condition == "Success";
    if (const QString &destination = succeeded ? config.onSuccess : config.onFailure; !destination.isEmpty())
        addFollower(followers, invocation, destination, destinationRecord(invocation, ending));
    if (!succeeded) {
        const auto qualifier = Qualifier::from(invocation.qualifier, m_c.profile.quotas);
        const auto function = m_resolver->describe(invocation.function, qualifier ? *qualifier : Qualifier());
        if (function)
            addFollower(followers, invocation, function->deadLetterTarget, invocation.event);
    }
    settle(invocation.id, [this, id = invocation.id, followers] { return m_queue->finish(id, followers); });
}

void AsynchronousInvocations::addFollower(QList<QueuedInvocation> &followers, const QueuedInvocation &of,
                                          const QString &arn, const QByteArray &event) const
{
    if (arn.isEmpty())
        return;
    const auto target = FunctionReference::from(arn, m_c.profile.quotas);
    const bool isTooLarge = event.size() > m_c.profile.quotas.asynchronousRequestBytes;
    if (!target || isTooLarge || of.hops >= m_c.profile.quotas.asynchronousHops) {
        qCWarning(logInvocations) << "not passed on to" << arn << "after" << of.hops << "destinations, with"
                                  << event.size() << "bytes";
        return;
    }
    const QDateTime now = m_c.clock.now();
    followers.append({0,
                      m_c.ids.uuid(),
                      target->name,
                      target->qualifier ? target->qualifier->value() : QString(),
                      event,
                      {},
                      of.traceHeader,
                      of.hops + 1,
                      now,
                      now});
}

/// As docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html has it. Event and result
/// are copied as they are.
QByteArray AsynchronousInvocations::destinationRecord(const QueuedInvocation &invocation,
                                                      const Ending &ending) const
{
    const QByteArray arn = lambdaArn(m_c.profile.region, m_c.profile.accountId, invocation.function.value(),
                                     fullQualifier(invocation))
                               .toUtf8();
    QByteArray json = "{\"version\":\"1.0\",\"timestamp\":\"" +
                      PlatformLines::timestamp(m_c.clock.now()).toUtf8() +
                      "\",\"requestContext\":{\"requestId\":\"" + invocation.requestId.toUtf8() +
                      "\",\"functionArn\":\"" + arn + "\",\"condition\":\"" + ending.condition +
                      "\",\"approximateInvokeCount\":" + QByteArray::number(invocation.tries) +
                      "},\"requestPayload\":" + invocation.event;
    if (ending.run) {
        json += ",\"responseContext\":{\"statusCode\":200,\"executedVersion\":\"" +
                ending.run->summary.version.toUtf8() + '"';
        if (!ending.run->functionError.isEmpty())
            json += ",\"functionError\":\"" + ending.run->functionError.toUtf8() + '"';
        json += "},\"responsePayload\":" + payloadAsJson(ending.run->payload);
    }
    return json + '}';
}

} // namespace lambdesk
