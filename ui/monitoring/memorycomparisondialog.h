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
    /// `when` says in words when the runs were.
    MemoryComparisonDialog(const MeasuredRuns &runs, const PlatformProfile &profile, const QString &when,
                           QWidget *parent = nullptr);

private:
    void setupTable(const QList<MemorySizeCost> &costs, int present);
};

} // namespace lambdesk
