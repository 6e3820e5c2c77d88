// SPDX-License-Identifier: GPL-3.0-or-later
#include "runfolds.h"

#include <model/core/async.h>
#include <model/logs/logservice.h>

#include <algorithm>

namespace lambdesk
{

namespace
{

/// Rows whose runs are asked for at once when all are folded.
constexpr qint64 stretchRows = 50'000;
/// Runs whose figures are kept.
constexpr qsizetype mostRuns = 4000;

FoldMap::Fold foldOf(const LogRun &run)
{
    return {run.firstRow, run.running ? FoldMap::open : run.endRow};
}

} // namespace

RunFolds::RunFolds(LogService &logs, LogStreamId stream, QObject *parent)
    : QObject(parent)
    , m_logs(logs)
    , m_stream(stream)
{
    connect(&m_logs, &LogService::runChanged, this, &RunFolds::take);
}

const LogRun *RunFolds::runAt(qint64 row) const
{
    auto after = m_runs.upperBound(row);
    if (after == m_runs.cbegin())
        return nullptr;
    const LogRun &run = *--after;
    return run.running || row < run.endRow ? &run : nullptr;
}

bool RunFolds::isKnown(qint64 row) const
{
    auto after = m_known.upperBound(row);
    return after != m_known.cbegin() && *--after > row;
}

void RunFolds::want(qint64 row, qint64 endRow)
{
    if (m_loading || row >= endRow || (isKnown(row) && isKnown(endRow - 1)))
        return;
    m_loading = true;
    whenReady(m_logs.runs(m_stream, row, endRow), this,
              [this, row, endRow](const Result<QList<LogRun>> &runs) {
                  m_loading = false;
                  if (m_runs.size() > mostRuns) {
                      m_runs.clear();
                      m_known.clear();
                  }
                  m_known[row] = std::max(m_known.value(row), endRow);
                  if (runs)
                      remember(*runs);
                  Q_EMIT runsChanged();
              });
}

void RunFolds::remember(const QList<LogRun> &runs)
{
    for (const LogRun &run : runs)
        m_runs.insert(run.firstRow, run);
}

void RunFolds::take(const LogRun &run)
{
    if (run.stream != m_stream)
        return;
    m_runs.insert(run.firstRow, run);
    const auto folded = m_folds.at(run.firstRow);
    const bool wanted = m_foldsNew && !m_unfolded.contains(run.firstRow);
    if ((folded && folded->first == run.firstRow) || wanted) {
        m_folds.add({foldOf(run)});
        Q_EMIT foldsChanged();
    }
    Q_EMIT runsChanged();
}

void RunFolds::fold(const LogRun &run)
{
    m_unfolded.remove(run.firstRow);
    m_folds.add({foldOf(run)});
    Q_EMIT foldsChanged();
}

void RunFolds::unfold(qint64 firstRow)
{
    m_unfolded.insert(firstRow);
    m_folds.remove(firstRow);
    Q_EMIT foldsChanged();
}

void RunFolds::foldAll(qint64 firstRow, qint64 endRow, qint64 row)
{
    ++m_foldGeneration;
    m_foldsNew = true;
    m_unfolded.clear();
    m_toFold.clear();
    for (qint64 at = firstRow; at < endRow; at += stretchRows)
        m_toFold.append({at, std::min(at + stretchRows, endRow)});
    const auto first = std::find_if(m_toFold.begin(), m_toFold.end(),
                                    [row](const Stretch &stretch) { return row < stretch.end; });
    if (first != m_toFold.end())
        m_toFold.prepend(m_toFold.takeAt(first - m_toFold.begin()));
    foldNextStretch();
}

void RunFolds::foldNextStretch()
{
    if (m_toFold.isEmpty())
        return;
    const Stretch stretch = m_toFold.takeFirst();
    whenReady(m_logs.runs(m_stream, stretch.row, stretch.end), this,
              [this, generation = m_foldGeneration](const Result<QList<LogRun>> &runs) {
                  if (generation != m_foldGeneration)
                      return;
                  std::vector<FoldMap::Fold> folds;
                  for (const LogRun &run : runs.value_or(QList<LogRun>())) {
                      if (!m_unfolded.contains(run.firstRow))
                          folds.push_back(foldOf(run));
                  }
                  m_folds.add(folds);
                  Q_EMIT foldsChanged();
                  foldNextStretch();
              });
}

void RunFolds::unfoldAll()
{
    ++m_foldGeneration;
    m_foldsNew = false;
    m_unfolded.clear();
    m_toFold.clear();
    m_folds.clear();
    Q_EMIT foldsChanged();
}

} // namespace lambdesk
