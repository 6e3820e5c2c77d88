// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insightsseries.h"

#include <QWidget>

class QChart;
class QChartView;
class QComboBox;
class QLabel;
class QStackedLayout;

namespace lambdesk
{

/// The chart of a result that is grouped by time; says what is needed for one where there is none.
class InsightsChart final : public QWidget
{
    Q_OBJECT
public:
    explicit InsightsChart(QWidget *parent = nullptr);
    void setResult(const InsightsResult &result);
    bool hasSeries() const { return !m_series.isEmpty(); }
    /// Lines, areas or bars, as they are offered.
    int kind() const;
    void setKind(int kind);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeView();
    void draw();
    void chooseDrawn(qsizetype most);
    void addLines(bool filled);
    void addBars();
    void addAxes(double lowest, double highest, const QString &timeFormat);
    void applyTheme();

    QList<InsightsSeries> m_series;
    qsizetype m_seriesThere = 0;   ///< in the result
    QList<InsightsSeries> m_drawn; ///< the newest of it, when all would be too much
    QList<double> m_times;         ///< of what is drawn
    QStackedLayout *m_stack;
    QLabel *m_nothing;
    QWidget *m_drawing;
    QComboBox *m_kind;
    QLabel *m_cut;             ///< says what isn't drawn
    QChart *m_chart = nullptr; ///< with the view, once there is something to draw
    QChartView *m_view = nullptr;
};

} // namespace lambdesk
