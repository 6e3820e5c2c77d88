// SPDX-License-Identifier: GPL-3.0-or-later
#include "runfollower.h"

#include <model/core/async.h>
#include <model/runner/runservice.h>

namespace lambdesk
{

RunFollower::RunFollower(RunService &runs, QObject *parent)
    : QObject(parent)
    , m_runs(runs)
{
    connect(&m_runs, &RunService::logAppended, this, &RunFollower::takeLog);
    connect(&m_runs, &RunService::runFinished, this, &RunFollower::takeRecord);
}

void RunFollower::start(const FunctionName &function, const QString &qualifier, const QByteArray &event,
                        const QString &eventName)
{
    forget();
    m_starting = true;
    whenReady(m_runs.start(function, event, eventName, qualifier), this,
              [this, generation = m_generation](const Result<QString> &requestId) {
                  if (generation != m_generation)
                      return;
                  m_starting = false;
                  if (requestId) {
                      accepted(*requestId);
                  } else {
                      m_early.clear();
                      Q_EMIT refused(requestId.error());
                  }
              });
}

void RunFollower::follow(const QString &requestId)
{
    forget();
    m_requestId = requestId;
    m_isCatchingUp = true;
    whenReady(m_runs.record(requestId), this,
              [this, generation = m_generation](const Result<RunRecord> &run) {
                  if (generation != m_generation)
                      return;
                  m_isCatchingUp = false;
                  if (!run || run->summary.outcome != RunOutcome::Running)
                      m_requestId.clear();
                  if (run)
                      Q_EMIT found(*run);
              });
}

void RunFollower::stop()
{
    if (!m_requestId.isEmpty())
        m_runs.stop(m_requestId);
    else
        m_stopWanted = m_starting;
}

void RunFollower::forget()
{
    ++m_generation;
    m_starting = false;
    m_stopWanted = false;
    m_isCatchingUp = false;
    m_requestId.clear();
    m_early.clear();
}

void RunFollower::accepted(const QString &requestId)
{
    m_requestId = requestId;
    const Early early = m_early.take(requestId);
    m_early.clear();
    if (m_stopWanted)
        m_runs.stop(requestId);
    if (!early.log.isEmpty())
        Q_EMIT logArrived(early.log);
    if (early.record)
        takeRecord(*early.record);
}

void RunFollower::takeLog(const QString &requestId, const QByteArray &bytes)
{
    if (m_starting)
        m_early[requestId].log += bytes;
    else if (requestId == m_requestId && !m_isCatchingUp)
        Q_EMIT logArrived(bytes);
}

void RunFollower::takeRecord(const RunRecord &run)
{
    if (m_starting) {
        m_early[run.summary.requestId].record = run;
    } else if (run.summary.requestId == m_requestId && !m_isCatchingUp) {
        m_requestId.clear();
        Q_EMIT finished(run);
    }
}

} // namespace lambdesk
