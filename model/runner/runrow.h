// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run.h"

#include <model/core/result.h>
#include <model/workspace/database.h>

namespace lambdesk
{

/// The columns of `runs` that readRunSummary() reads.
QString runSummaryColumns();
/// Those that readRunRecord() reads after them, before `event, payload, log` of `run_bodies`.
QString runRecordColumns();
/// As the column `outcome` has it, where a run that was cut short is one that goes on.
QString storedName(RunOutcome outcome);

/// Of a row of runSummaryColumns(). Storage when its function's name is none.
Result<RunSummary> readRunSummary(const Statement &row);
/// Of a row of runSummaryColumns(), runRecordColumns() and `event, payload, log`; Storage as above.
Result<RunRecord> readRunRecord(const Statement &row);

/// Puts runs into the tables `runs` and `run_bodies`, many with the same statements.
class RunInsertion
{
public:
    explicit RunInsertion(const QSqlDatabase &database);

    /// `function` is the name that it has in the table: that of a removed one is another than the run's.
    Result<void> insert(const RunRecord &run, const QString &function);
    /// Of the run that was inserted last.
    qint64 rowId() const { return m_bodies.insertedId(); }

private:
    void bindSummary(const RunSummary &summary, const QString &function);
    const QByteArray &textOf(const QList<Measure> &measures);

    Statement m_row;
    Statement m_bodies;
    QList<Measure> m_measures; ///< of the run that was inserted last
    QByteArray m_measuresText;
};

} // namespace lambdesk
