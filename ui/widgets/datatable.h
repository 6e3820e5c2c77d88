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

    /// The column's usual width, or what its title needs where that is more. The model is to be there.
    void giveWidth(int column, int usual);
    /// A few rows, whatever room there is.
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void fitRows();

    Rows m_rows;
};

} // namespace lambdesk
