// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timelinelanes.h"

#include <QAbstractScrollArea>
#include <QTimer>

#include <optional>

namespace lambdesk
{

/// Execution environments as lanes and their runs as bars, along the time. Wheel, + and - zoom, dragging
/// moves, the arrow keys go from run to run; a click or Enter opens one.
class TimelineView final : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit TimelineView(QWidget *parent = nullptr);

    void setSpans(const QList<RunSpan> &spans);
    void put(const QList<RunSpan> &spans);
    const TimelineLanes &lanes() const { return m_lanes; }
    /// Lanes that are seen.
    int rowCount() const { return int(m_rows.size()); }

    const TimeRange &shown() const { return m_shown; }
    void showRange(const TimeRange &range);
    /// Around the middle, or around `place` within the viewport.
    void zoom(double factor, double place = -1);
    /// Everything that there is.
    void fit();
    /// The end of what is shown stays at now.
    void setLive(bool live);
    bool isLive() const { return m_isLive; }
    /// The names of the functions stand before the environments' names.
    void setShowsFunctions(bool shows) { m_showsFunctions = shows; }

    /// The run at a place of the viewport; null when there is none.
    const RunSpan *spanAt(const QPointF &place) const;
    /// Where the run is in the viewport.
    QRectF placeOf(const RunSpan &span) const;

Q_SIGNALS:
    void runChosen(const lambdesk::RunSpan &span);
    void liveChanged(bool live);

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    struct Selection {
        qsizetype lane = -1;
        qsizetype span = -1;
    };

    void spansChanged();
    void setShown(const TimeRange &range);
    /// Only environments that were there in the time that is shown have a lane.
    void arrangeRows();
    void tick();
    void endLive();
    void move(qint64 milliseconds);
    void select(qsizetype lane, qsizetype span);
    void selectBeside(int lanes, int spans);
    void tellSelected();
    const RunSpan *selected() const;
    double xOf(MetricTime time) const;
    MetricTime timeAt(double x) const;
    double laneTop(qsizetype lane) const;
    void updateScrollBar();
    void paintAxis(QPainter &painter) const;
    void paintLane(QPainter &painter, qsizetype lane) const;
    void paintSpan(QPainter &painter, const RunSpan &span, const QRectF &bar) const;
    QRectF barOf(const RunSpan &span, qsizetype lane) const;
    QString laneName(const TimelineLane &lane) const;

    TimelineLanes m_lanes;
    QList<qsizetype> m_rows; ///< lanes from top to bottom
    TimeRange m_shown;
    QTimer m_ticks;
    bool m_isLive = true;
    bool m_showsFunctions = false;
    Selection m_selected;
    std::optional<RunSpan> m_selectedRun; ///< as it was when it was selected
    QPointF m_pressedAt;
    TimeRange m_pressedShown;
    bool m_isDragging = false;
};

/// What a tooltip, or a screen reader, says of a run.
QString wordsOf(const RunSpan &span);

} // namespace lambdesk
