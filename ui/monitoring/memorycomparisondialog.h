// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/metrics/cost.h>

#include <QDialog>

namespace lambdesk
{

/// What the same runs would have cost with other memory sizes.
class MemoryComparisonDialog final : public QDialog
{
    Q_OBJECT
public:
    /// Whether the runs were held to what their memory size has of the processor.
    enum class CpuShare { NotApplied, Applied, ToSomeRuns };

    /// `when` says in words when the runs were.
    MemoryComparisonDialog(const MeasuredRuns &runs, CpuShare share, const PlatformProfile &profile,
                           const QString &when, QWidget *parent = nullptr);

private:
    void addNote(const QString &words, const QString &objectName);
    void setupTable(const QList<MemorySizeCost> &costs, int present);
};

} // namespace lambdesk
