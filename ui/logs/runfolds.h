// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foldmap.h"

#include <model/logs/logevent.h>

#include <QMap>
#include <QObject>
#include <QSet>

namespace lambdesk
{

class LogService;

/// The runs of a stream: which of them are folded, and the figures of those in sight. Live.
class RunFolds final : public QObject
{
    Q_OBJECT
public:
    RunFolds(LogService &logs, LogStreamId stream, QObject *parent);

    const FoldMap &map() const { return m_folds; }
    /// The run that the row is of, as far as it is known.
    const LogRun *runAt(qint64 row) const;
    /// Loads the runs of these rows, where they aren't known.
    void want(qint64 row, qint64 endRow);

    void fold(const LogRun &run);
    void unfold(qint64 firstRow);
    /// Now and for runs to come; beginning with those around `row`, as their rows are many.
    void foldAll(qint64 firstRow, qint64 endRow, qint64 row);
    void unfoldAll();

Q_SIGNALS:
    void foldsChanged();
    /// More is known of runs.
    void runsChanged();

private:
    struct Stretch {
        qint64 row = 0;
        qint64 end = 0;
    };

    void take(const LogRun &run);
    void remember(const QList<LogRun> &runs);
    void foldNextStretch();
    bool isKnown(qint64 row) const;

    LogService &m_logs;
    LogStreamId m_stream;
    FoldMap m_folds;
    QMap<qint64, LogRun> m_runs;  ///< by first row; those looked at lately
    QMap<qint64, qint64> m_known; ///< stretches of rows whose runs are in m_runs: first to end
    bool m_loading = false;
    bool m_foldsNew = false;
    QSet<qint64> m_unfolded; ///< exceptions from that
    QList<Stretch> m_toFold;
    int m_foldGeneration = 0;
};

} // namespace lambdesk
