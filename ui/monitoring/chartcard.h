// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartdata.h"

#include <model/core/result.h>

#include <ui/widgets/card.h>

class QLabel;
class QStackedWidget;
class QToolButton;

namespace lambdesk
{

class ChartTableModel;
class ChartView;
class DataTable;

/// A chart with its title and legend, the same as a table, and both to be saved. What is on it is made by
/// fill(), the chart when there is something to show.
class ChartCard final : public Card
{
    Q_OBJECT
public:
    /// `id` names its widgets.
    ChartCard(const QString &id, const QString &title, QWidget *parent = nullptr);

    /// Makes what is on the card, unless that is there; whatever needs it does so, too.
    void fill();
    void setData(const ChartData &data);
    const ChartData &data() const { return m_data; }
    /// Writes the chart as it is seen, twice as sharp.
    void savePng(const QString &path);
    void saveCsv(const QString &path);

Q_SIGNALS:
    /// The runs of that time are wanted.
    void periodChosen(const lambdesk::TimeRange &period);
    void saved(const QString &path);
    void failed(const lambdesk::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeHead();
    void askWhereToSave(bool picture);
    void write(const QString &path, const QByteArray &bytes);
    void makeChart();
    void makeTable();
    void showLegend();
    void showPart();
    void choose(int index);

    QString m_id;
    ChartData m_data;
    QToolButton *m_asTable = nullptr;
    QLabel *m_legend = nullptr;
    QStackedWidget *m_parts = nullptr;
    QLabel *m_empty = nullptr;
    ChartView *m_chart = nullptr;
    DataTable *m_table = nullptr;
    ChartTableModel *m_rows = nullptr;
};

} // namespace lambdesk
