// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/layers/layerversion.h>
#include <ui/widgets/keyedrows.h>

#include <optional>

namespace lambdesk
{

using LayerRows = KeyedRows<LayerVersion, &LayerVersion::reference>;

/// The layers, each with its newest version, or all versions of them, one a row.
class LayersModel final : public LayerRows
{
    Q_OBJECT
public:
    enum Column { Name, Version, Runtimes, Size, Created, ColumnCount };

    using LayerRows::LayerRows;

    /// By name, each layer's newest first.
    void setVersions(const QList<LayerVersion> &versions);
    void setAllShown(bool all);
    /// The layer's newest, whatever is shown.
    std::optional<LayerVersion> newestOf(const LayerName &name) const;
    bool isEmpty() const { return m_versions.isEmpty(); }

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    QString titleOf(int column) const override;

private:
    void show();

    QList<LayerVersion> m_versions;
    bool m_allShown = false;
};

} // namespace lambdesk
