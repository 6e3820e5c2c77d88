// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartplan.h"

#include <model/core/result.h>

#include <QTimer>
#include <QWidget>

#include <optional>

class QComboBox;
class QGridLayout;
class QLabel;

namespace lambdesk
{

class ChartCard;
class MetricService;
class ScrollPage;
class TimeRangeBar;

/// The charts of one function, or of all together. They are made when the panel is shown first, and follow
/// the time while it is.
class MetricsPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit MetricsPanel(MetricService &metrics, QWidget *parent = nullptr);

    /// None: all functions.
    void setFunction(const std::optional<FunctionName> &function);
    const QList<ChartCard *> &cards() const { return m_cards; }

Q_SIGNALS:
    /// The runs of that time are wanted.
    void periodChosen(const lambdesk::TimeRange &period);
    /// What is to be said, and where a chart was saved.
    void failed(const lambdesk::Error &error);
    void saved(const QString &path);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setupBar();
    void makeCards();
    void layoutCards();
    void load();
    void loadScopes();
    void takeScopes(const QList<MetricDescription> &metrics);
    void loadSeries();
    void takeSeries(const TimeRange &range, int period, const QList<NamedScope> &scopes,
                    const QList<MetricSeries> &read);
    void goOn();
    QList<NamedScope> chosenScopes() const;
    void showEmptiness(bool empty);

    MetricService &m_metrics;
    std::optional<FunctionName> m_function;
    const QList<ChartPlan> m_plans;
    TimeRangeBar *m_range;
    QComboBox *m_split;
    QLabel *m_problem;
    QLabel *m_empty;
    ScrollPage *m_scroll = nullptr;
    QGridLayout *m_grid = nullptr;
    int m_columns = 0;
    QList<ChartCard *> m_cards;
    qsizetype m_filled = 0;    ///< cards that have what is on them
    QList<ChartData> m_charts; ///< of the cards
    qsizetype m_next = 0;      ///< card that shows its chart next
    qsizetype m_waiting = 0;   ///< cards that don't show theirs yet
    QTimer m_drawing;
    QList<NamedScope> m_parts; ///< versions and aliases of the function, or the functions
    QTimer m_minutes;
    int m_generation = 0;
};

} // namespace lambdesk
