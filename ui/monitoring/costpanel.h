// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timerange.h"

#include <model/core/result.h>
#include <model/metrics/cost.h>
#include <model/metrics/runspan.h>

#include <QTimer>
#include <QWidget>

#include <optional>

class QFormLayout;
class QLabel;
class QPushButton;

namespace lambdesk
{

class MetricService;
class TimeRangeBar;
struct PlatformProfile;

/// What the runs of one function, or of all, would have cost on the platform, by the profile's price list.
class CostPanel final : public QWidget
{
    Q_OBJECT
public:
    CostPanel(MetricService &metrics, const PlatformProfile &profile, QWidget *parent = nullptr);

    /// None: all functions.
    void setFunction(const std::optional<FunctionName> &function);

Q_SIGNALS:
    void failed(const lambdesk::Error &error);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeFigures();
    QLabel *addFigure(QFormLayout *form, const QString &name, const QString &label);
    void load();
    void loadLastRun();
    void takeLastRun(const QList<RunSpan> &spans);
    QString costOfRun(const RunSpan &span) const;
    void takePeriod(const QList<MetricSeries> &read, qint64 length);
    void compare();
    void showComparison(const QList<RunSpan> &spans);

    MetricService &m_metrics;
    const PlatformProfile &m_profile;
    std::optional<FunctionName> m_function;
    TimeRangeBar *m_range;
    QLabel *m_empty;
    QLabel *m_lastRun = nullptr;
    QLabel *m_runs = nullptr;
    QLabel *m_period = nullptr;
    QLabel *m_month = nullptr;
    QLabel *m_freeTier = nullptr;
    QPushButton *m_compare = nullptr;
    QWidget *m_figures; ///< after what is on it
    MeasuredRuns m_measured;
    int m_lastMemoryMb = 0;
    int m_lastBilledStorageMb = 0;
    QTimer m_soon;
    int m_generation = 0;
};

} // namespace lambdesk
