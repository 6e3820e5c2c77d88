// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queuedinvocation.h"

#include <model/functions/functionsettings.h>
#include <model/platform/platformprofile.h>
#include <model/runner/runservice.h>

#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>
#include <memory>

namespace lambdesk
{

class Clock;
class FunctionResolver;
class FunctionSettingsStore;
class IdGenerator;
class InvocationQueueStore;
class Workspace;

/// Invocations that nobody waits for. What was accepted is in the workspace until it is done: tried again
/// when the function fails, as often and as late as on the platform, then passed on to a destination. Engine
/// thread; destroyed before the runs are ended, so that those under way stay in the queue.
class AsynchronousInvocations final : public QObject
{
    Q_OBJECT
public:
    struct Collaborators {
        Workspace &workspace;
        RunService &runs;
        const Clock &clock;
        IdGenerator &ids;
        PlatformProfile profile;
        double waitScale = 1; ///< of the platform's waits; less than 1 shortens them
    };
    explicit AsynchronousInvocations(Collaborators collaborators, QObject *parent = nullptr);
    ~AsynchronousInvocations() override;

    /// Answers the request id once the invocation is on disk. NotFound; TooLarge above the profile's size;
    /// InvalidParameter when the event is not JSON.
    Result<QString> accept(const InvokeRequest &request);
    /// Goes on with what an earlier program left. Called once the workspace is open.
    void resume();

private:
    struct Ending;

    void pump();
    void begin(const QueuedInvocation &invocation);
    void onEnded(QueuedInvocation invocation, const Result<RunRecord> &record);
    void tryAgain(QueuedInvocation invocation, double seconds);
    void settle(qint64 id, const std::function<Result<void>()> &write);
    bool isTooOld(const QueuedInvocation &invocation) const;
    EventInvokeConfig configOf(const QueuedInvocation &invocation) const;
    void finish(const QueuedInvocation &invocation, const Ending &ending);
    void addFollower(QList<QueuedInvocation> &followers, const QueuedInvocation &of, const QString &arn,
                     const QByteArray &event) const;
    QByteArray destinationRecord(const QueuedInvocation &invocation, const Ending &ending) const;

    Collaborators m_c;
    std::unique_ptr<InvocationQueueStore> m_queue;
    std::unique_ptr<FunctionSettingsStore> m_settings;
    std::unique_ptr<FunctionResolver> m_resolver;
    QSet<qint64> m_running; ///< and those of which it isn't written yet how they went
    QTimer m_timer;
};

} // namespace lambdesk
