// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/core/result.h>
#include <model/layers/layerversion.h>
#include <model/platform/runtime.h>

#include <QWidget>

#include <functional>
#include <optional>

class QCheckBox;
class QLabel;

namespace lambdesk
{

class DataTable;
class LayerService;
class LayersModel;
class PackageInspector;
class PrimaryButton;
class RuntimeService;
class SecondaryButton;

/// The layers, and what can be done with them. Follows them while it lives.
class LayersPage final : public QWidget
{
    Q_OBJECT
public:
    LayersPage(LayerService &layers, PackageInspector &packages, RuntimeService &runtimes,
               QWidget *parent = nullptr);

    void load();
    /// Offers to publish the file or folder as a layer.
    void publishPackage(const QString &path);
    /// Selects it once the layers that are being loaded are there.
    void selectWhenLoaded(const LayerReference &layer) { m_toSelect = layer; }
    /// The keyboard goes to the list, where there is one.
    void focusList();
    /// Selects it, which may have come a moment ago, and the keyboard goes there, too, unless the user is
    /// elsewhere by now.
    void goTo(const LayerReference &layer);

Q_SIGNALS:
    /// The user has deleted it here.
    void versionRemoved(const lambdesk::LayerReference &layer);
    void failed(const lambdesk::Error &error);

private:
    void setupTable();
    void setupTools();
    void showVersions(const QList<LayerVersion> &versions);
    void showSelection();
    std::optional<LayerVersion> selected() const;
    void select(const LayerReference &layer);
    void haveCurrentRow();
    void create(const std::optional<LayerVersion> &newest, const QString &package = {});
    void followRuntimes(RuntimeService &runtimes);
    void createVersion();
    void deleteSelected();

    LayerService &m_layers;
    PackageInspector &m_packages;
    QList<Runtime> m_runtimes;
    bool m_areRuntimesKnown = false;   ///< or can't be
    std::function<void()> m_whenKnown; ///< what the user asked for last
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
