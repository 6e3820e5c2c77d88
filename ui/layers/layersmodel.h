// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/layers/layerversion.h>

#include <QAbstractTableModel>

#include <optional>

namespace lambdesk
{

/// The layers, each with its newest version, or all versions of them, one a row.
class LayersModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Version, Runtimes, Size, Created, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// By name, each layer's newest first.
    void setVersions(const QList<LayerVersion> &versions);
    void setAllShown(bool all);
    std::optional<LayerVersion> versionAt(int row) const;
    /// The layer's newest, whatever is shown.
    std::optional<LayerVersion> newestOf(const LayerName &name) const;
    bool isEmpty() const { return m_versions.isEmpty(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void show();

    QList<LayerVersion> m_versions;
    QList<LayerVersion> m_shown;
    bool m_allShown = false;
};

} // namespace lambdesk
