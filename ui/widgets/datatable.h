// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace lambdesk
{

/// A table of things, one a row: rows are selected as a whole and have air around their text, Tab leaves the
/// table, and there is no grid.
class DataTable : public QTableView
{
    Q_OBJECT
public:
    enum class Rows { Airy, Dense };

    /// `name` is the accessible name.
    explicit DataTable(const QString &name, QWidget *parent = nullptr, Rows rows = Rows::Airy);

    /// A few rows, whatever room there is.
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void fitRows();

    Rows m_rows;
};

} // namespace lambdesk
