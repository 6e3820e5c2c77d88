// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/metrics/runspan.h>

#include <QElapsedTimer>
#include <QHash>
#include <QList>
#include <QObject>

#include <chrono>

namespace lambdesk
{

class DesktopNotifier;
class RunService;
struct RunSummary;

/// Tells the desktop of tests that took long and have ended while no window of the program was in front. What
/// the endpoint runs isn't told, nor what the user stopped.
class LongRunNotices final : public QObject
{
    Q_OBJECT
public:
    static constexpr int mostKept = 20; ///< notifications that lead to their run

    /// What it knows of runs.
    struct Standing {
        QHash<QString, QElapsedTimer> running; ///< by their request ids
        QList<RunSpan> told;                   ///< newest last
    };

    /// `runs` and `notifier` outlive it. A run is long from `longest` on.
    LongRunNotices(RunService &runs, DesktopNotifier &notifier, QObject *parent,
                   std::chrono::milliseconds longest = std::chrono::seconds(10));

    const Standing &standing() const { return m_standing; }
    /// Goes on for another one; at the beginning.
    void takeOver(const Standing &standing) { m_standing = standing; }

Q_SIGNALS:
    /// The user has chosen a notification: the run is to be shown.
    void runRequested(const lambdesk::RunSpan &run);

private:
    void begin(const RunSummary &run);
    void end(const RunSpan &run);
    void request(const QString &requestId);

    DesktopNotifier &m_notifier;
    const std::chrono::milliseconds m_longest;
    Standing m_standing;
};

} // namespace lambdesk
