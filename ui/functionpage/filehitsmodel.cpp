// SPDX-License-Identifier: GPL-3.0-or-later
#include "filehitsmodel.h"

#include <ui/style/theme.h>

namespace lambdesk
{

namespace
{

/// Before the text of a line.
QString numberText(const FileHits::Line &line)
{
    return FileHitsModel::tr("%1: ").arg(line.line);
}

} // namespace

void FileHitsModel::append(const FileHits &hits)
{
    const int row = fileCount();
    beginInsertRows({}, row, row);
    m_files.append(hits);
    m_lines += int(hits.lines.size());
    endInsertRows();
}

void FileHitsModel::clear()
{
    beginResetModel();
    m_files.clear();
    m_lines = 0;
    endResetModel();
}

const FileHits &FileHitsModel::fileAt(const QModelIndex &index) const
{
    return m_files.at(isLine(index) ? qsizetype(index.internalId()) - 1 : index.row());
}

const FileHits::Line &FileHitsModel::lineAt(const QModelIndex &index) const
{
    return fileAt(index).lines.at(isLine(index) ? index.row() : 0);
}

QModelIndex FileHitsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (column != 0 || row < 0 || row >= rowCount(parent))
        return {};
    // A line's id is the number of its file, from 1.
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : quintptr(0));
}

QModelIndex FileHitsModel::parent(const QModelIndex &child) const
{
    return child.isValid() && isLine(child) ? createIndex(int(child.internalId()) - 1, 0, quintptr(0))
                                            : QModelIndex();
}

int FileHitsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return fileCount();
    return isLine(parent) ? 0 : int(m_files.at(parent.row()).lines.size());
}

int FileHitsModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant FileHitsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (isLine(index))
        return lineData(index, role);
    const FileHits &file = m_files.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return tr("%1 (%2)").arg(file.path, QString::number(file.lines.size()));
    case Qt::ToolTipRole:
        return file.path;
    case Qt::FontRole:
        return Theme::current().boldFont;
    default:
        return {};
    }
}

QVariant FileHitsModel::lineData(const QModelIndex &index, int role) const
{
    const FileHits::Line &line = lineAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return numberText(line) + line.text;
    case Qt::AccessibleTextRole:
        return tr("Line %1: %2").arg(line.line).arg(line.text);
    case Qt::ToolTipRole:
        return line.text;
    case Qt::FontRole:
        return Theme::current().codeFont;
    case HitFromRole:
        return int(numberText(line).size()) + line.from;
    case HitToRole:
        return int(numberText(line).size()) + line.to;
    default:
        return {};
    }
}

} // namespace lambdesk
