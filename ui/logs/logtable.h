// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/widgets/datatable.h>

namespace lambdesk
{

class ColumnFit;

/// A table whose first column is a link: a click on its text, a double click or Enter opens a row.
class LogTable final : public DataTable
{
    Q_OBJECT
public:
    LogTable(const QString &name, QWidget *parent);

    /// The first column takes what the others, which are that wide or as wide as their titles, leave until
    /// the user draws one. Where names need more, the others are narrower. The model is to be there.
    ColumnFit *setOtherColumnsWidth(int width);

    /// Of the model that is set, in the order of the view.
    QModelIndexList selectedRows() const;

Q_SIGNALS:
    void opened(const QModelIndex &index);
    void deletePressed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    bool isOnLink(const QPoint &at) const;
};

} // namespace lambdesk
