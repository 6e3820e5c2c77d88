// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timerange.h"

#include <model/metrics/runspan.h>

#include <QWidget>

#include <optional>

class QLabel;
class QToolButton;

namespace lambdesk
{

class MetricService;
class TimelineLegend;
class TimelineView;

/// The timeline of one function's runs, or of all functions', with what zooms it and what its colours mean.
class TimelinePanel final : public QWidget
{
    Q_OBJECT
public:
    explicit TimelinePanel(MetricService &metrics, QWidget *parent = nullptr);

    /// None: all functions.
    void setFunction(const std::optional<FunctionName> &function);
    /// Shows the runs of that time.
    void showRange(const TimeRange &range);
    TimelineView *view() const { return m_view; }

Q_SIGNALS:
    void runChosen(const lambdesk::RunSpan &span);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeBar();
    QToolButton *addButton(QWidget *bar, const QString &name, const QString &text, const QString &words);
    void load();
    void setFollowing(bool following);
    void take(const QList<RunSpan> &spans);
    void park();
    void showEmptiness();

    MetricService &m_metrics;
    std::optional<FunctionName> m_function;
    TimelineView *m_view;
    QToolButton *m_live = nullptr;
    QWidget *m_bar; ///< after what is on it
    QLabel *m_empty;
    TimelineLegend *m_legend;
    QMetaObject::Connection m_following;
    std::optional<TimeRange> m_wanted; ///< is loaded, and shown when it is
    TimeRange m_parked;                ///< what the newest runs of a quiet time brought into sight
    int m_generation = 0;
};

} // namespace lambdesk
