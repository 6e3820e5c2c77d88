// SPDX-License-Identifier: GPL-3.0-or-later
#include "differingfilesmodel.h"

#include <ui/style/theme.h>
#include <ui/widgets/sizetext.h>

using namespace Qt::StringLiterals;

namespace lambdesk
{

namespace
{

using Change = FileDifference::Change;

QColor colourOf(Change change)
{
    const Theme &theme = Theme::current();
    return change == Change::Added ? theme.success : change == Change::Removed ? theme.error : theme.link;
}

} // namespace

void DifferingFilesModel::setFiles(const QList<FileDifference> &files)
{
    beginResetModel();
    m_files = files;
    endResetModel();
}

int DifferingFilesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_files.size());
}

int DifferingFilesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant DifferingFilesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FileDifference &file = m_files.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(file, index.column());
    case Qt::ToolTipRole:
        return index.column() == FileColumn ? file.path : QVariant();
    case Qt::ForegroundRole:
        return index.column() == ChangeColumn ? colourOf(file.change) : QVariant();
    case Qt::TextAlignmentRole:
        return alignmentOf(index.column());
    default:
        return {};
    }
}

QString DifferingFilesModel::titleOf(int column) const
{
    switch (column) {
    case FileColumn:
        return tr("File");
    case ChangeColumn:
        return tr("Change");
    case BeforeColumn:
        return tr("Before");
    default:
        return tr("After");
    }
}

bool DifferingFilesModel::isRightAligned(int column) const
{
    return column == BeforeColumn || column == AfterColumn;
}

QString DifferingFilesModel::textOf(const FileDifference &file, int column)
{
    switch (column) {
    case FileColumn:
        return file.path;
    case ChangeColumn:
        return file.change == Change::Added     ? tr("+ added")
               : file.change == Change::Removed ? tr("\u2212 removed")
                                                : tr("\u00b1 changed");
    case BeforeColumn:
        return file.change == Change::Added ? QString() : sizeText(file.bytesBefore);
    default:
        return file.change == Change::Removed ? QString() : sizeText(file.bytesAfter);
    }
}

} // namespace lambdesk
