// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filesearch.h"

#include <QAbstractItemModel>

namespace lambdesk
{

/// What was found in files: the files, and below each its lines.
class FileHitsModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Role {
        HitFromRole = Qt::UserRole + 1, ///< where in the shown text the hit begins; only of lines
        HitToRole
    };

    using QAbstractItemModel::QAbstractItemModel;

    void append(const FileHits &hits);
    void clear();

    int fileCount() const { return int(m_files.size()); }
    int lineCount() const { return m_lines; }
    /// The file that the row is, or is of.
    const FileHits &fileAt(const QModelIndex &index) const;
    /// The row's line, or the first one of the file.
    const FileHits::Line &lineAt(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    static bool isLine(const QModelIndex &index) { return index.internalId() > 0; }
    QVariant lineData(const QModelIndex &index, int role) const;

    QList<FileHits> m_files;
    int m_lines = 0;
};

} // namespace lambdesk
