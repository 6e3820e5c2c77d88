// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartdata.h"
#include "chartscale.h"

#include <QChartView>

namespace lambdesk
{

/// A chart over time. The pointer, or the arrow keys, show a period's values; a click or Enter asks for its
/// runs.
class ChartView final : public QChartView
{
    Q_OBJECT
public:
    explicit ChartView(QWidget *parent = nullptr);

    void setData(const ChartData &wanted);
    /// The period of which the values are shown; -1 for none.
    int shownIndex() const { return m_shown; }
    /// Where a period is, in the view's coordinates.
    QPoint placeOf(int index) const;

Q_SIGNALS:
    void periodChosen(int index);

protected:
    void changeEvent(QEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void build();
    QAbstractAxis *addTimeAxis();
    QAbstractAxis *addNumberAxis(bool onRight, const NumberScale &scale);
    void addLine(const ChartLine &line, int place, QAbstractAxis *time, QAbstractAxis *numbers);
    void showIndex(int index);
    static QString wordsOnKeys();
    int indexAt(const QPointF &place) const;
    int firstIndexWithValue(int from, int step) const;
    double xOf(int index) const;
    double yOf(const ChartLine &line, double value) const;
    void paintDots(QPainter &painter) const;
    void paintBox(QPainter &painter) const;

    ChartData m_data;
    NumberScale m_left;
    NumberScale m_right;
    int m_shown = -1;
};

/// The colour of a line, in the theme that is applied.
QColor colourOfLine(const ChartLine &line, int place);

} // namespace lambdesk
