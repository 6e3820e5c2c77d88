// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/core/result.h>
#include <model/layers/layerversion.h>

#include <QWidget>

#include <optional>

class QAction;
class QCheckBox;
class QLabel;

namespace lambdesk
{

class DataTable;
class LayerService;
class LayersModel;
class PackageInspector;
class PrimaryButton;
class SecondaryButton;

/// The layers, and what can be done with them. Follows them while it lives.
class LayersPage final : public QWidget
{
    Q_OBJECT
public:
    LayersPage(LayerService &layers, PackageInspector &packages, QWidget *parent = nullptr);

    void load();
    /// The keyboard goes to the list, where there is one.
    void focusList();

Q_SIGNALS:
    void failed(const lambdesk::Error &error);

private:
    void setupTable();
    void setupTools();
    void showVersions(const QList<LayerVersion> &versions);
    void showSelection();
    std::optional<LayerVersion> selected() const;
    void select(const LayerReference &layer);
    void haveCurrentRow();
    void create(const std::optional<LayerVersion> &newest);
    void createVersion();
    void deleteSelected();

    LayerService &m_layers;
    PackageInspector &m_packages;
    LayersModel *m_model;
    DataTable *m_table;
    QLabel *m_empty;
    QCheckBox *m_all;
    PrimaryButton *m_create;
    SecondaryButton *m_createVersion;
    SecondaryButton *m_delete;
    std::optional<LayerReference> m_toSelect; ///< as soon as it is there
    bool m_isFocusWanted = false;             ///< by the list, as soon as it is there
};

} // namespace lambdesk
