// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/runner/run.h>
#include <ui/widgets/titledtable.h>

#include <QList>

namespace lambdesk
{

/// The recent runs of one function, newest first.
class RunsModel final : public TitledTable
{
    Q_OBJECT
public:
    enum Column {
        TimeColumn,
        EventColumn,
        VersionColumn,
        OutcomeColumn,
        DurationColumn,
        BilledColumn,
        MemoryColumn,
        StartColumn,
        ColumnCount
    };
    enum Role { RequestIdRole = Qt::UserRole + 1 };

    /// Runs beyond `limit` fall off at the old end.
    explicit RunsModel(int limit, QObject *parent = nullptr);

    void setRuns(const QList<RunSummary> &runs);
    /// Adds the run at the top, or brings the one of that request id up to date.
    void put(const RunSummary &run);
    void clear();

    const RunSummary &run(int row) const { return m_runs.at(row); }
    /// -1 when there is none.
    int rowOf(const QString &requestId) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

protected:
    QString titleOf(int column) const override;
    bool isRightAligned(int column) const override;

private:
    static QString textOf(const RunSummary &run, int column);

    int m_limit;
    QList<RunSummary> m_runs;
};

} // namespace lambdesk
