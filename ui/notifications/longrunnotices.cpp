// SPDX-License-Identifier: GPL-3.0-or-later
#include "longrunnotices.h"

#include "desktopnotifier.h"

#include <model/runner/runservice.h>

#include <QApplication>

#include <algorithm>

namespace lambdesk
{

LongRunNotices::LongRunNotices(RunService &runs, DesktopNotifier &notifier, QObject *parent,
                               std::chrono::milliseconds longest)
    : QObject(parent)
    , m_notifier(notifier)
    , m_longest(longest)
{
    connect(&runs, &RunService::runStarted, this, &LongRunNotices::begin);
    connect(&runs, &RunService::spanEnded, this, &LongRunNotices::end);
    connect(&notifier, &DesktopNotifier::activated, this, &LongRunNotices::request);
}

void LongRunNotices::begin(const RunSummary &run)
{
    if (!run.eventName.isEmpty()) // only a test has one
        m_standing.running[run.requestId].start();
}

void LongRunNotices::end(const RunSpan &run)
{
    const auto running = m_standing.running.constFind(run.requestId);
    if (running == m_standing.running.constEnd())
        return;
    const std::chrono::milliseconds taken(running->elapsed());
    m_standing.running.erase(running);
    if (taken < m_longest || QApplication::activeWindow() ||
        (run.outcome != SpanOutcome::Succeeded && !run.isError()))
        return;
    m_standing.told.append(run);
    if (m_standing.told.size() > mostKept)
        m_standing.told.removeFirst();
    const auto seconds = std::chrono::round<std::chrono::seconds>(taken).count();
    //: %1 is a function's name, %2 a number of seconds
    const QString words = run.isError() ? tr("%1 failed after %2 s") : tr("%1 succeeded after %2 s");
    m_notifier.show(run.requestId, words.arg(run.function.value()).arg(seconds));
}

void LongRunNotices::request(const QString &requestId)
{
    const auto run = std::find_if(m_standing.told.cbegin(), m_standing.told.cend(),
                                  [&requestId](const RunSpan &told) { return told.requestId == requestId; });
    if (run != m_standing.told.cend())
        Q_EMIT runRequested(*run);
}

} // namespace lambdesk
