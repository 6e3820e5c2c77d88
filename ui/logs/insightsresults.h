// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insightsresultmodel.h"

#include <QStringList>
#include <QWidget>

class QLabel;
class QStackedLayout;
class QTableView;
class QTableWidget;

namespace lambdesk
{

/// The rows of a result as a table, and the fields of the current row below it. Enter or a click on a link
/// goes to the event.
class InsightsResults final : public QWidget
{
    Q_OBJECT
public:
    explicit InsightsResults(QWidget *parent = nullptr);

    void setResult(const InsightsResult &result);
    const InsightsResult &result() const { return m_model->result(); }
    /// Whose fields are shown; -1: none's.
    int currentRow() const;
    void setCurrentRow(int row);
    /// What is said where there are no rows.
    void setHint(const QString &text);
    /// The selected rows, or all when none are.
    void copy() const;

Q_SIGNALS:
    void eventRequested(const QString &group, const QString &stream, qint64 row);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setupTable();
    void setupFields();
    void fitColumns();
    void keepWidths();
    QList<int> widths() const;
    void showFields();
    void open(const QModelIndex &index);

    InsightsResultModel *m_model;
    QStackedLayout *m_stack;
    QLabel *m_hint;
    QWidget *m_rows;
    QTableView *m_table;
    QTableWidget *m_fields;
    QList<int> m_widths; ///< as the mouse took hold of the header
    QStringList m_held;  ///< the columns that they are of
};

} // namespace lambdesk
