// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/packages/packagecontents.h>
#include <ui/widgets/titledtable.h>

#include <QList>

namespace lambdesk
{

/// The files that two packages don't have alike.
class DifferingFilesModel final : public TitledTable
{
    Q_OBJECT
public:
    enum Column { FileColumn, ChangeColumn, BeforeColumn, AfterColumn, ColumnCount };

    using TitledTable::TitledTable;

    void setFiles(const QList<FileDifference> &files);
    const FileDifference &file(int row) const { return m_files.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    QString titleOf(int column) const override;
    bool isRightAligned(int column) const override;

private:
    static QString textOf(const FileDifference &file, int column);

    QList<FileDifference> m_files;
};

} // namespace lambdesk
